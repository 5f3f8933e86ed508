package org.steelyard.coding.claims;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.steelyard.coding.sentence.Phrases;
import org.steelyard.coding.sentence.Phrases.Hit;
import org.steelyard.language.Sieve;
import org.steelyard.language.Table;
import org.steelyard.language.Token;
import org.steelyard.language.Tongue;

/// Words of the table `data/lexicon/views.tsv`: how people characterise others, conclude, and point
/// back to what was said.
final class Views {
  private static final String PATH = "data/lexicon/views.tsv";
  private static final int COLUMNS = 4;

  /// Most words of a form.
  private static final int LONGEST = 5;

  private static final Map<Tongue, Views> LOADED = load();

  private final Map<String, Map<String, String>> classes = new HashMap<>();

  /// First words of the forms of each class.
  private final Map<String, Sieve> firsts = new HashMap<>();

  private Views() {}

  private void index() {
    classes.forEach(
        (name, forms) ->
            firsts.put(
                name,
                Sieve.of(forms.keySet().stream().map(form -> form.split(" ", -1)[0]).toList())));
  }

  private static Map<Tongue, Views> load() {
    Map<Tongue, Views> all = new EnumMap<>(Tongue.class);
    for (Tongue tongue : Tongue.values()) {
      all.put(tongue, new Views());
    }
    for (String[] row : Table.rows(PATH, COLUMNS)) {
      Tongue tongue = Tongue.of(row[0]);
      of(all, tongue)
          .classes
          .computeIfAbsent(row[1], k -> new HashMap<>())
          .put(tongue.fold(row[2]), row[3]);
    }
    all.values().forEach(Views::index);
    return all;
  }

  private static Views of(Map<Tongue, Views> all, Tongue tongue) {
    Views views = all.get(tongue);
    if (views == null) {
      throw new IllegalStateException(tongue + " has no table of views.");
    }
    return views;
  }

  /// The words of `tongue`.
  static Views of(Tongue tongue) {
    return of(LOADED, tongue);
  }

  /// Whether a folded word is of class `name`.
  boolean is(String name, String folded) {
    return forms(name).containsKey(folded);
  }

  /// Whether a folded word is a verb of judging, in the active or the passive.
  boolean judges(String folded) {
    return is("deem", folded) || is("deemed", folded) || is("seem", folded);
  }

  private Map<String, String> forms(String name) {
    Map<String, String> forms = classes.get(name);
    return forms == null ? Map.of() : forms;
  }

  /// Forms of class `name` in order, at each word the longest; they do not overlap.
  List<Hit> find(String name, List<Token> tokens) {
    Map<String, String> forms = forms(name);
    Sieve first = firsts.get(name);
    List<Hit> hits = new ArrayList<>(0);
    int i = 0;
    while (first != null && i < tokens.size()) {
      boolean may = first.passes(tokens.get(i).folded().hashCode());
      Hit hit = may ? at(forms, tokens, i) : Phrases.NONE;
      if (hit.end() > i) {
        hits.add(hit);
      }
      i = Math.max(i + 1, hit.end());
    }
    return hits;
  }

  private static Hit at(Map<String, String> forms, List<Token> tokens, int i) {
    StringBuilder form = new StringBuilder();
    Hit best = new Hit(i, i, "", "");
    for (int end = i; end < Math.min(tokens.size(), i + LONGEST); end++) {
      form.append(end > i ? " " : "").append(tokens.get(end).folded());
      String value = forms.get(form.toString());
      if (value != null) {
        best = new Hit(i, end + 1, form.toString(), value);
      }
    }
    return best;
  }
}
