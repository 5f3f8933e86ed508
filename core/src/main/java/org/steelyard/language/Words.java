package org.steelyard.language;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Word classes of one language: which forms are months, negations, verbs of saying ...
///
/// Forms are folded ([Tongue#fold]); those of several words are separated by single blanks. The
/// classes and their values are described in `docs/reference/language-tables.md`.
public final class Words {
  private final Tongue tongue;
  private final Map<String, WordClass> classes = new HashMap<>();
  private final WordClass none;

  private Words(Tongue tongue, Map<String, Map<String, String>> classes) {
    this.tongue = tongue;
    this.none = new WordClass(Map.of(), tongue);
    classes.forEach((name, forms) -> this.classes.put(name, new WordClass(forms, tongue)));
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

  /// Class `name`; one without forms where the table has none.
  public WordClass of(String name) {
    WordClass known = classes.get(name);
    return known == null ? none : known;
  }

  /// Whether `form`, folded, belongs to class `name`.
  public boolean is(String name, String form) {
    return of(name).is(form);
  }

  /// Value of `form` in class `name`; empty where it has none or does not belong.
  public String value(String name, String form) {
    return of(name).value(form);
  }

  /// Forms of a class with their values, in the table's order; empty for a class without forms.
  public Map<String, String> forms(String name) {
    return of(name).forms();
  }

  /// Number of words of the longest form of class `name`.
  public int longest(String name) {
    return of(name).longest();
  }

  /// Names of all classes.
  public Set<String> classes() {
    return classes.keySet();
  }
}
