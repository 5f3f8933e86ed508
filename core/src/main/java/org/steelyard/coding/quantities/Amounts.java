package org.steelyard.coding.quantities;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.steelyard.coding.dates.DatedSpan;
import org.steelyard.coding.scope.Clauses;
import org.steelyard.coding.sentence.Hits;
import org.steelyard.coding.sentence.Phrases.Hit;
import org.steelyard.language.Token;
import org.steelyard.language.Words;

/// Finds numbers with magnitude and unit among the tokens of a sentence.
final class Amounts {
  /// A billion cubic metres is the one unit that has its magnitude in itself.
  private static final String BCM = "bcm";

  private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
  private static final Hit NONE = new Hit(0, 0, "", "");

  private final List<Token> tokens;
  private final Words words;
  private final boolean[] taken;
  private final Hits hits;

  private Amounts(Hits hits, List<DatedSpan> dates) {
    this.tokens = hits.tokens();
    this.hits = hits;
    this.words = hits.words();
    this.taken = new boolean[tokens.size() + 1];
    for (DatedSpan date : dates) {
      for (int i = date.first(); i < date.end(); i++) {
        taken[i] = true;
      }
    }
    markBrackets();
  }

  /// Amounts in order; numbers in dates and in square brackets are none.
  static List<Amount> find(Hits hits, List<DatedSpan> dates) {
    return new Amounts(hits, dates).all();
  }

  /// `[11, c. 8]` is a citation.
  private void markBrackets() {
    int open = -1;
    for (int i = 0; i < tokens.size(); i++) {
      String text = tokens.get(i).text();
      if (text.equals("[")) {
        open = i;
      } else if (text.equals("]") && open >= 0) {
        for (int k = open; k <= i; k++) {
          taken[k] = true;
        }
        open = -1;
      }
    }
  }

  private List<Amount> all() {
    List<Amount> all = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      int end = numberEnd(i);
      if (end == i) {
        i++;
        continue;
      }
      Amount amount = amount(i, end, number(i, end));
      all.add(amount);
      i = Math.max(end, amount.end());
    }
    return all;
  }

  /// Index after the number at `i` (groups of three figures apart included), or `i`.
  private int numberEnd(int i) {
    if (taken[i]) {
      return i;
    }
    if (tokens.get(i).kind() == Token.Kind.NUMBER) {
      int end = i + 1;
      boolean whole = tokens.get(i).text().length() <= 3 && digits(i);
      while (whole && end < tokens.size() && group(end)) {
        end++;
      }
      return end;
    }
    Hit word = hit("number-word", i);
    return Math.max(i, word.end());
  }

  private boolean group(int i) {
    Token token = tokens.get(i);
    return !taken[i]
        && token.text().length() == 3
        && digits(i)
        && token.span().start() == tokens.get(i - 1).span().end() + 1;
  }

  private boolean digits(int i) {
    return tokens.get(i).text().chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private BigDecimal number(int first, int end) {
    Hit word = hit("number-word", first);
    if (word.end() == end && tokens.get(first).kind() != Token.Kind.NUMBER) {
      return new BigDecimal(word.value());
    }
    if (end == first + 1) {
      return Numbers.read(tokens.get(first).text(), words.tongue());
    }
    StringBuilder figures = new StringBuilder();
    for (int i = first; i < end; i++) {
      figures.append(tokens.get(i).text());
    }
    return new BigDecimal(figures.toString());
  }

  private Amount amount(int first, int end, BigDecimal number) {
    Hit before = currencyBefore(first);
    int start = before.end() == first && first > 0 ? before.first() : first;
    BigDecimal value = number;
    int at = skipHyphen(end);
    Hit magnitude = hit("magnitude", at);
    Hit unit = hit("unit", at);
    // `5 m` are metres unless money says otherwise; `5 m dollars` are millions.
    boolean metres =
        unit.end() >= magnitude.end()
            && unit.end() > at
            && start == first
            && hit("currency", magnitude.end()).end() <= magnitude.end()
            && hit("unit", magnitude.end()).end() <= magnitude.end();
    if (magnitude.end() > at && !metres) {
      value = value.multiply(new BigDecimal(magnitude.value()));
      at = skipHyphen(magnitude.end());
    } else {
      at = magnitude.end() > at || unit.end() > at ? at : end;
    }
    value = plain(value);
    if (start < first) {
      return new Amount(start, at, value, before.value(), Amount.Kind.MONEY, NONE);
    }
    Hit percent = hit("percent", at);
    if (percent.end() > at) {
      return new Amount(first, percent.end(), value, "percent", Amount.Kind.PERCENT, NONE);
    }
    Hit currency = hit("currency", at);
    if (currency.end() > at) {
      return new Amount(first, currency.end(), value, currency.value(), Amount.Kind.MONEY, NONE);
    }
    Hit counted = hit("unit", at);
    if (counted.end() > at) {
      boolean bcm = counted.value().equals(BCM);
      return new Amount(
          first,
          counted.end(),
          bcm ? plain(value.multiply(BILLION)) : value,
          bcm ? "m3" : counted.value(),
          Amount.Kind.UNIT,
          counted);
    }
    return new Amount(first, at, value, "", Amount.Kind.BARE, NONE);
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private int skipHyphen(int i) {
    boolean hyphen = i < tokens.size() && tokens.get(i).text().equals("-");
    return hyphen && Clauses.touches(tokens, i) && Clauses.touches(tokens, i + 1) ? i + 1 : i;
  }

  private Hit currencyBefore(int first) {
    // A name of a currency has few words, and hits do not overlap.
    for (int i = first - 1; i >= Math.max(0, first - words.longest("currency")); i--) {
      Hit hit = hit("currency", i);
      if (hit.end() > i) {
        return hit.end() == first ? hit : NONE;
      }
    }
    return NONE;
  }

  private Hit hit(String name, int i) {
    return hits.at(name, i);
  }
}
