package org.steelyard.measure.claims;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.steelyard.coding.actors.ActorFinder;
import org.steelyard.coding.sentence.Mention;
import org.steelyard.language.Token;
import org.steelyard.language.Tokenizer;
import org.steelyard.language.Tongue;
import org.steelyard.measure.claims.Cues.Hit;

/// The words of a claim made ready for rules: folded words, and the states named among them.
final class Said {
  /// How many words after `since` a year still belongs to it, where the year follows.
  private static final int AFTER = 2;

  /// The same where the year goes before: `1990-cı ildən bəri`.
  private static final int BEFORE = 3;

  private final Tongue tongue;
  private final Cues cues;
  private final List<String> words = new ArrayList<>();
  private final List<Named> states = new ArrayList<>();
  private final boolean asks;

  /// A state named.
  ///
  /// @param first index of its first word
  /// @param end index after its last
  /// @param possessive whether it has what follows: `Georgia's`, `Georgian`
  record Named(String code, int first, int end, boolean possessive) {}

  Said(String text, Tongue tongue, Cues cues, ActorFinder actors) {
    this.tongue = tongue;
    this.cues = cues;
    List<Token> tokens = Tokenizer.tokens(text, tongue);
    this.asks = tokens.stream().anyMatch(t -> t.text().equals("?"));
    int[] wordAt = new int[tokens.size() + 1];
    for (int i = 0; i < tokens.size(); i++) {
      wordAt[i] = words.size();
      Token token = tokens.get(i);
      if (token.kind() != Token.Kind.PUNCTUATION || token.text().equals("%")) {
        words.add(token.folded());
      }
    }
    wordAt[tokens.size()] = words.size();
    for (Mention mention : actors.mentions(tokens, tongue)) {
      if (state(mention.code())) {
        String last = tokens.get(mention.end() - 1).folded();
        boolean possessive =
            mention.kind() == Mention.Kind.ADJECTIVE || last.endsWith("'s") || last.endsWith("s'");
        states.add(
            new Named(mention.code(), wordAt[mention.first()], wordAt[mention.end()], possessive));
      }
    }
  }

  /// Whether `code` is a state of today.
  static boolean state(String code) {
    return code.equals("XKX")
        || Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).contains(code);
  }

  Tongue tongue() {
    return tongue;
  }

  List<String> words() {
    return words;
  }

  List<Named> named() {
    return states;
  }

  /// Codes of the states named, in order of mention.
  List<String> states() {
    return List.copyOf(new LinkedHashSet<>(states.stream().map(Named::code).toList()));
  }

  List<Hit> hits(String name) {
    return cues.hits(tongue, name, words);
  }

  boolean has(String name) {
    return !hits(name).isEmpty();
  }

  List<Cues.Place> groups() {
    return cues.groups(tongue, words);
  }

  /// The first hit of class `name` of which a hit of `other` begins within `reach` words after it
  /// or, where `either`, ends within `reach` words before it; an empty hit where there is none.
  Hit near(String name, String other, int reach, boolean either) {
    List<Hit> others = hits(other);
    for (Hit hit : hits(name)) {
      for (Hit o : others) {
        boolean after = o.first() >= hit.end() && o.first() - hit.end() <= reach;
        boolean before = either && o.end() <= hit.first() && hit.first() - o.end() <= reach;
        if (after || before) {
          return hit;
        }
      }
    }
    return NONE;
  }

  static final Hit NONE = new Hit(0, 0);

  /// Whether something is denied: a negation that no `only` follows.
  boolean denied() {
    List<Hit> only = hits("merely");
    return hits("negation").stream()
        .anyMatch(n -> only.stream().noneMatch(o -> o.first() == n.end()));
  }

  /// Whether it has a question mark.
  boolean asks() {
    return asks;
  }

  /// Numbers of four digits from 1800 to 2099, in order, each once.
  List<Integer> years() {
    return words.stream().map(Said::year).filter(y -> y > 0).distinct().toList();
  }

  /// The only year named, or 0.
  int year() {
    List<Integer> years = years();
    return years.size() == 1 ? years.getFirst() : 0;
  }

  /// The year since which something is: the one beside a word for it; 0 where there is none.
  ///
  /// In Azerbaijani and Turkish the word follows the year, in the others it goes before.
  int since() {
    boolean follows = tongue == Tongue.AZ || tongue == Tongue.TR;
    for (Hit hit : hits("since")) {
      int from = follows ? hit.first() - BEFORE : hit.end();
      int to = follows ? hit.first() : hit.end() + AFTER;
      for (int i = Math.max(0, from); i < Math.min(words.size(), to); i++) {
        if (year(words.get(i)) > 0) {
          return year(words.get(i));
        }
      }
    }
    return 0;
  }

  /// The year that a word is or begins with (`1990'dan`), or 0.
  private static int year(String word) {
    boolean suffixed = word.length() > 4 && !Character.isLetterOrDigit(word.charAt(4));
    if ((word.length() != 4 && !suffixed)
        || !word.chars().limit(4).allMatch(c -> c >= '0' && c <= '9')
        || (suffixed && Character.isDigit(word.charAt(word.length() - 1)))) {
      return 0;
    }
    int year = Integer.parseInt(word.substring(0, 4));
    return year >= 1800 && year < 2100 ? year : 0;
  }
}
