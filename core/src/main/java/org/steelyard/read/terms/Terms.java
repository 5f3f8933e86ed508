package org.steelyard.read.terms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.steelyard.language.Table;
import org.steelyard.language.Tongue;
import org.steelyard.language.Words;

/// What reading knows of the words of all languages together. Immutable; safe for several
/// threads.
public final class Terms {
  private static final String PHRASES = "data/reading/phrases.tsv";

  private final Map<String, List<String>> phrases = new HashMap<>();
  private final Map<String, PhraseSet> sets = new HashMap<>();
  private final Map<String, Set<String>> abbreviations = new HashMap<>();
  private final Map<String, Set<String>> starters = new HashMap<>();
  private final Set<String> titles = new HashSet<>();
  private final Map<String, Integer> months = new HashMap<>();

  private Terms() {}

  /// Reads the tables of the class path; a language without a table of words adds nothing.
  public static Terms load() {
    Terms terms = new Terms();
    for (String[] row : Table.rows(PHRASES, 3)) {
      terms.phrases.computeIfAbsent(row[0], k -> new ArrayList<>()).add(row[2]);
    }
    for (Tongue tongue : Tongue.values()) {
      String table = "data/languages/" + tongue.code() + "/words.tsv";
      if (Terms.class.getClassLoader().getResource(table) != null) {
        terms.add(Words.load(tongue));
      }
    }
    for (String[] row : Table.rows("data/reading/abbreviations.tsv", 2)) {
      Set<String> known = terms.abbreviations.computeIfAbsent(row[0], k -> new HashSet<>());
      known.addAll(List.of(row[1].split(" ", -1)));
    }
    for (String[] row : Table.rows("data/reading/sentence-words.tsv", 3)) {
      List<String> words = List.of(row[2].split(" ", -1));
      switch (row[0]) {
        case "title" -> terms.titles.addAll(words);
        case "starter" -> terms.starters.put(row[1], Set.copyOf(words));
        default -> throw new IllegalStateException("Class '" + row[0] + "' is unknown.");
      }
    }
    for (String[] row : Table.rows("data/reading/months.tsv", 2)) {
      String[] forms = row[1].split(" ", -1);
      for (String form : forms) {
        terms.months.putIfAbsent(form, Integer.parseInt(row[0]));
      }
    }
    terms.phrases.forEach((name, list) -> terms.sets.put(name, new PhraseSet(list)));
    return terms;
  }

  private void add(Words words) {
    for (String name : List.of("boilerplate", "appeal", "running-head")) {
      phrases.computeIfAbsent(name, k -> new ArrayList<>()).addAll(words.forms(name).keySet());
    }
    Set<String> known = abbreviations.computeIfAbsent(words.tongue().code(), k -> new HashSet<>());
    words.forms("abbreviation").keySet().forEach(form -> known.add(dotless(form)));
    words
        .forms("month")
        .forEach(
            (form, value) -> {
              if (value.matches("1?[0-9]")) {
                months.putIfAbsent(dotless(form), Integer.parseInt(value));
              }
            });
  }

  private static String dotless(String form) {
    return form.endsWith(".") ? form.substring(0, form.length() - 1) : form;
  }

  /// Phrases of class `name` in all languages, as a set; empty for an unknown class.
  public PhraseSet set(String name) {
    PhraseSet set = sets.get(name);
    return set == null ? new PhraseSet(List.of()) : set;
  }

  /// Phrases of class `name` in all languages, as listed.
  public List<String> phrases(String name) {
    return phrases.getOrDefault(name, List.of());
  }

  /// Whether `word`, lower case and without its last full stop, is an abbreviation in
  /// `language`.
  public boolean abbreviation(String language, String word) {
    return abbreviations.getOrDefault(language, Set.of()).contains(word);
  }

  /// Whether `word`, lower case, is an abbreviated title that a name always follows.
  public boolean title(String word) {
    return titles.contains(word);
  }

  /// Whether `word`, lower case, begins a new sentence in `language` when it has a capital
  /// after an abbreviation.
  public boolean starter(String language, String word) {
    return starters.getOrDefault(language, Set.of()).contains(word);
  }

  /// Number of the month, 1 to 12, that `word` (any case) names in any language; 0 for none.
  public int month(String word) {
    String lower = word.replace('İ', 'i').toLowerCase(Locale.ROOT);
    return months.getOrDefault(lower, 0);
  }
}
