package org.steelyard.coding.quantities;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.steelyard.coding.scope.Clauses;
import org.steelyard.language.Table;
import org.steelyard.language.Token;
import org.steelyard.language.Tongue;

/// How long something lasted, in one word with its number: `the 12-day siege`, `10-денна війна`,
/// `5 günlük ateşkes`. Words of `data/lexicon/durations.tsv`.
final class Durations {
  /// What such an amount measures.
  static final String MEASURAND = "duration";

  private static final String PATH = "data/lexicon/durations.tsv";
  private static final int COLUMNS = 4;

  /// Most words between the span and what lasted: `44-day Great Patriotic War`.
  private static final int GAP = 3;

  private static final Map<Tongue, Durations> LOADED = load();

  private final Map<String, String> spans = new HashMap<>();
  private final Map<String, String> lasting = new HashMap<>();

  private Durations() {}

  private static Map<Tongue, Durations> load() {
    Map<Tongue, Durations> all = new EnumMap<>(Tongue.class);
    for (String[] row : Table.rows(PATH, COLUMNS)) {
      Tongue tongue = Tongue.of(row[0]);
      Durations of = all.computeIfAbsent(tongue, key -> new Durations());
      Map<String, String> forms = row[1].equals("span") ? of.spans : of.lasting;
      forms.put(tongue.fold(row[2]), row[3]);
    }
    return Map.copyOf(all);
  }

  /// The unit of time of `amount` where it says how long something lasted, else empty.
  static String unit(List<Token> tokens, Tongue tongue, Amount amount) {
    Durations words = LOADED.get(tongue);
    int at = amount.first() + 1;
    if (words == null || tokens.get(amount.first()).kind() != Token.Kind.NUMBER) {
      return "";
    }
    boolean hyphen = at < tokens.size() && tokens.get(at).text().equals("-");
    at += hyphen ? 1 : 0;
    boolean joined = hyphen && Clauses.touches(tokens, at - 1) && Clauses.touches(tokens, at);
    if (at >= tokens.size() || !(joined || tongue.agglutinative())) {
      return "";
    }
    String unit = words.spans.getOrDefault(tokens.get(at).folded(), "");
    int last = Math.min(tokens.size(), at + GAP + 2);
    for (int i = at + 1; i < last && !unit.isEmpty() && tokens.get(i).word(); i++) {
      if (words.lasting.containsKey(tokens.get(i).folded())) {
        return unit;
      }
    }
    return "";
  }
}
