package org.steelyard.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Word classes of one language: which forms are months, negations, verbs of saying ...
///
/// Forms are folded ([Tongue#fold]); those of several words are separated by single blanks. The
/// classes and their values are described in `docs/reference/language-tables.md`.
public final class Words {
  private final Tongue tongue;
  private final Map<String, Map<String, String>> classes;
  private final Map<String, Integer> longest = new HashMap<>();
  private final Map<String, Set<String>> firsts = new HashMap<>();

  private Words(Tongue tongue, Map<String, Map<String, String>> classes) {
    this.tongue = tongue;
    this.classes = classes;
    classes.forEach(
        (name, forms) ->
            longest.put(
                name,
                forms.keySet().stream().mapToInt(f -> f.split(" ", -1).length).max().orElse(0)));
    classes.forEach((name, forms) -> firsts.put(name, firsts(forms.keySet())));
  }

  private Set<String> firsts(Set<String> forms) {
    Set<String> words = new HashSet<>();
    for (String form : forms) {
      List<Token> tokens = Tokenizer.tokens(form, tongue);
      if (!tokens.isEmpty()) {
        words.add(tokens.getFirst().folded());
      }
    }
    return words;
  }

  /// Reads `data/languages/<code>/words.tsv`.
  public static Words load(Tongue tongue) {
    Map<String, Map<String, String>> classes = new HashMap<>();
    for (String[] row : Table.rows("data/languages/" + tongue.code() + "/words.tsv", 3)) {
      classes
          .computeIfAbsent(row[0], k -> new LinkedHashMap<>())
          .putIfAbsent(tongue.fold(row[1]), row[2]);
    }
    return new Words(tongue, classes);
  }

  /// The language.
  public Tongue tongue() {
    return tongue;
  }

  /// Whether `form`, folded, belongs to class `name`.
  public boolean is(String name, String form) {
    return forms(name).containsKey(form);
  }

  /// Value of `form` in class `name`; empty where it has none or does not belong.
  public String value(String name, String form) {
    return forms(name).getOrDefault(form, "");
  }

  /// Forms of a class with their values, in the table's order; empty for a class without forms.
  public Map<String, String> forms(String name) {
    return classes.getOrDefault(name, Map.of());
  }

  /// Whether a form of class `name` begins with the folded token `word`.
  public boolean begins(String name, String word) {
    return firsts.getOrDefault(name, Set.of()).contains(word);
  }

  /// Number of words of the longest form of class `name`.
  public int longest(String name) {
    return longest.getOrDefault(name, 0);
  }

  /// Names of all classes.
  public Set<String> classes() {
    return classes.keySet();
  }
}
