package org.steelyard.coding.actors;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.steelyard.language.Table;
import org.steelyard.language.Token;
import org.steelyard.language.Tongue;

/// Nouns that point back to a state or organisation: `the country`, `the kingdom`, `the bloc`.
///
/// What a noun can mean is listed with it (`data/actors/references.tsv`); it means the one of
/// these that the document named last. Where none was named it means nothing.
final class PointingNouns {
  /// A noun found.
  ///
  /// @param codes what it can mean, empty where any state
  record Hit(int first, int end, Set<String> codes) {
    boolean fits(String code) {
      return codes.isEmpty() ? code.length() == STATE : codes.contains(code);
    }
  }

  private static final String ANY = "*";

  /// Length of a state's code.
  private static final int STATE = 3;

  /// Most words of a form.
  private static final int LONGEST = 4;

  private final Map<String, Set<String>> forms = new HashMap<>();
  private final Map<String, Set<String>> initial = new HashMap<>();
  private final Map<String, Set<String>> capital = new HashMap<>();

  /// First words of all forms: most tokens are none.
  private final Set<String> firsts = new HashSet<>();

  private PointingNouns() {}

  static PointingNouns of(Tongue tongue) {
    PointingNouns nouns = new PointingNouns();
    Map<String, Set<String>> meanings = new HashMap<>();
    for (String[] row : Table.rows("data/actors/references.tsv", 3)) {
      if (row[0].equals(ANY)) {
        meanings.put(row[1], Set.of(row[2].split(" ", -1)));
      } else if (row[0].equals(tongue.code())) {
        for (String form : row[2].split("\\|", -1)) {
          boolean begins = form.startsWith("^");
          boolean proper = form.startsWith("+");
          String folded = tongue.fold(begins || proper ? form.substring(1) : form);
          nouns.firsts.add(folded.split(" ", 2)[0]);
          Map<String, Set<String>> kind = begins ? nouns.initial : nouns.forms;
          (proper ? nouns.capital : kind).put(folded, meanings.getOrDefault(row[1], Set.of()));
        }
      }
    }
    return nouns;
  }

  /// The noun that begins at token `i`; it ends there where there is none.
  Hit at(List<Token> tokens, int i) {
    Hit best = new Hit(i, i, Set.of());
    if (!firsts.contains(tokens.get(i).folded())) {
      return best;
    }
    StringBuilder form = new StringBuilder();
    for (int end = i; end < Math.min(tokens.size(), i + LONGEST) && tokens.get(end).word(); end++) {
      if (end > i) {
        form.append(' ');
      }
      form.append(tokens.get(end).folded());
      Set<String> codes = forms.get(form.toString());
      if (codes == null && i == 0) {
        codes = initial.get(form.toString());
      }
      if (codes == null && tokens.get(end).capital()) {
        codes = capital.get(form.toString());
      }
      if (codes != null) {
        best = new Hit(i, end + 1, codes);
      }
    }
    return best;
  }
}
