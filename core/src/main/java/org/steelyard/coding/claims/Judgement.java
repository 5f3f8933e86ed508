package org.steelyard.coding.claims;

import java.util.Arrays;
import java.util.List;
import org.steelyard.coding.dates.DatedSpan;
import org.steelyard.coding.scope.Stems;
import org.steelyard.coding.sentence.Phrases;
import org.steelyard.coding.sentence.Phrases.Hit;
import org.steelyard.coding.sentence.Sentence;
import org.steelyard.language.Token;
import org.steelyard.language.Tongue;
import org.steelyard.language.Words;
import org.steelyard.model.Polarity;
import org.steelyard.model.Span;
import org.steelyard.model.When;

/// How a proposition judges and whether it foresees, in one language.
final class Judgement {
  /// Words before a judging word in which a negation turns it round.
  private static final int NEGATION = 3;

  private final Words words;
  private final Stems positive;
  private final Stems negative;
  private final Stems relation;
  private final Sayings sayings;

  Judgement(Words words) {
    this.words = words;
    this.positive = new Stems(words, "positive");
    this.negative = new Stems(words, "negative");
    this.sayings = Sayings.of(words.tongue());
    this.relation = new Stems(words, "relation-word");
  }

  Words words() {
    return words;
  }

  /// Polarity of tokens `[from, to)`: of two signs the one twice as frequent, else both.
  /// Names judge nothing: `Shanghai Cooperation Organisation`.
  Polarity polarity(Sentence sentence, int from, int to) {
    List<Token> part = sentence.tokens().subList(from, to);
    List<Hit> negations = Phrases.find(part, words, "negation");
    int good = 0;
    int bad = 0;
    for (Hit hit : unnamed(sentence, from, positive.find(part))) {
      if (denied(part, negations, hit)) {
        bad++;
      } else {
        good++;
      }
    }
    for (Hit hit : unnamed(sentence, from, negative.find(part))) {
      if (denied(part, negations, hit)) {
        good++;
      } else {
        bad++;
      }
    }
    if (good == 0 && bad == 0) {
      return Polarity.NEUTRAL;
    }
    if (good >= 2 * bad) {
      return Polarity.POSITIVE;
    }
    return bad >= 2 * good ? Polarity.NEGATIVE : Polarity.MIXED;
  }

  private static List<Hit> unnamed(Sentence sentence, int from, List<Hit> hits) {
    if (hits.isEmpty()) {
      return hits;
    }
    boolean[] named = new boolean[sentence.tokens().size()];
    sentence.mentions().forEach(m -> Arrays.fill(named, m.first(), m.end(), true));
    return hits.stream().filter(h -> !any(named, from + h.first(), from + h.end())).toList();
  }

  private static boolean any(boolean[] flags, int from, int to) {
    for (int i = from; i < to; i++) {
      if (flags[i]) {
        return true;
      }
    }
    return false;
  }

  private static boolean denied(List<Token> tokens, List<Hit> negations, Hit hit) {
    for (Hit negation : negations) {
      int gap = hit.first() - negation.end();
      boolean near = gap >= 0 && gap < NEGATION;
      if (near
          && tokens.subList(negation.end(), hit.first()).stream()
              .noneMatch(t -> t.text().equals(","))) {
        return true;
      }
    }
    return false;
  }

  /// Whether relations or policies are spoken of.
  boolean ofRelations(List<Token> tokens) {
    return !relation.find(tokens).isEmpty();
  }

  /// Whether tokens `[from, to)` say what will be.
  boolean forecast(List<Token> tokens, int from, int to) {
    return Phrases.find(tokens, words, "forecast").stream()
            .anyMatch(
                h -> h.first() >= from && h.end() <= to && !name(tokens, h) && foresees(tokens, h))
        || tokens.subList(from, to).stream().anyMatch(t -> sayings.future(t.folded()));
  }

  /// Perhaps is no forecast, nor is what cannot be or what a relative clause says in general; a
  /// future beside them is.
  private boolean foresees(List<Token> tokens, Hit hit) {
    if (!slavic() || hit.end() > hit.first() + 1) {
      return true;
    }
    String before = hit.first() > 0 ? tokens.get(hit.first() - 1).folded() : "";
    boolean denied = words.is("negation", before);
    boolean relative = sayings.relative(before);
    return !sayings.perhaps(hit.form()) || !(denied || relative || sayings.adverb(hit.form()));
  }

  private boolean slavic() {
    return words.tongue() == Tongue.UK || words.tongue() == Tongue.RU;
  }

  /// `May` and `Will` in the middle of a sentence are names.
  private static boolean name(List<Token> tokens, Hit hit) {
    return hit.first() > 0
        && hit.end() == hit.first() + 1
        && tokens.get(hit.first()).capital()
        && tokens.get(hit.first() - 1).word();
  }

  /// By when it is foreseen, as the text has it: a horizon, else a date not before publication.
  String horizon(Sentence sentence, List<DatedSpan> dates, int from, int to, When publication) {
    List<Token> tokens = sentence.tokens();
    for (Hit hit : Phrases.find(tokens, words, "horizon")) {
      if (hit.first() >= from && hit.end() <= to) {
        return text(sentence, hit.first(), hit.end());
      }
    }
    for (DatedSpan date : dates) {
      boolean ahead = !publication.known() || !date.when().to().isBefore(publication.from());
      if (date.first() >= from && date.end() <= to && ahead && date.year() > 0) {
        return text(sentence, date.first(), date.end());
      }
    }
    return "";
  }

  /// On what it depends, as the text has it, or empty.
  String condition(Sentence sentence, int from, int to) {
    List<Token> tokens = sentence.tokens();
    List<Hit> forecasts = Phrases.find(tokens, words, "forecast");
    for (Hit hit : Phrases.find(tokens, words, "conditional")) {
      boolean part = forecasts.stream().anyMatch(f -> overlaps(f, hit));
      boolean modal = words.is("forecast", tokens.get(hit.first()).folded());
      if (hit.first() < from || hit.end() >= to || part || modal) {
        continue;
      }
      int end = hit.end();
      while (end < to && !",;.:—–".contains(tokens.get(end).text())) {
        end++;
      }
      if (end > hit.end()) {
        return text(sentence, hit.first(), end);
      }
    }
    return "";
  }

  private static boolean overlaps(Hit a, Hit b) {
    return a.first() < b.end() && b.first() < a.end();
  }

  private static String text(Sentence sentence, int first, int end) {
    int from = sentence.tokens().get(first).span().start();
    return new Span(from, sentence.tokens().get(end - 1).span().end()).of(sentence.text());
  }
}
