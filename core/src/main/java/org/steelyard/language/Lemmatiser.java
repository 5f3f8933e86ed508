package org.steelyard.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/// Finds which known words a form can be a form of.
///
/// In inflected languages ending rules (`data/languages/<code>/inflection.tsv`) propose
/// candidates;
/// in agglutinative ones the same table gives the suffixes of [SuffixChains]. A table of
/// irregular
/// forms adds more. Only candidates that the vocabulary knows are kept, so rules may
/// overgenerate.
/// Results are cached by form. Safe for use by several threads.
public final class Lemmatiser {
  /// Shortest stem that may remain, in UTF-16 units.
  private static final int SHORTEST_STEM = 2;

  /// The cache is emptied when it has grown to this many forms, so that memory stays bounded.
  public static final int CACHE_LIMIT = 400_000;

  private final Rules rules;
  private final Set<String> vocabulary;
  private final SuffixChains chains;
  private final ConcurrentHashMap<String, List<String>> cache = new ConcurrentHashMap<>();

  private Lemmatiser(Rules rules, Collection<String> vocabulary) {
    this.rules = rules;
    this.vocabulary = Set.copyOf(vocabulary);
    this.chains =
        new SuffixChains(
            rules.tongue.agglutinative() ? rules.all : List.of(),
            rules.tongue.agglutinative() ? new TreeSet<>(this.vocabulary) : List.of());
  }

  /// The tables of a language.
  private static final class Rules {
    private final Tongue tongue;
    private final List<String[]> all = new ArrayList<>();
    private final Map<String, List<String>> byEnding = new HashMap<>();
    private final Map<String, List<String>> irregular = new HashMap<>();
    private int longestEnding;

    Rules(Tongue tongue) {
      this.tongue = tongue;
      String folder = "data/languages/" + tongue.code() + "/";
      for (String[] row : Table.rows(folder + "inflection.tsv", 3)) {
        String surface = tongue.fold(row[0]);
        String lemma = tongue.fold(row[1]);
        all.add(new String[] {surface, lemma});
        byEnding.computeIfAbsent(surface, k -> new ArrayList<>()).add(lemma);
        longestEnding = Math.max(longestEnding, surface.length());
      }
      for (String[] row : Table.rows(folder + "irregular.tsv", 2)) {
        irregular
            .computeIfAbsent(tongue.fold(row[0]), k -> new ArrayList<>())
            .add(tongue.fold(row[1]));
      }
    }
  }

  /// A lemmatiser of `tongue` that knows the words of `vocabulary` (folded lemmas).
  public static Lemmatiser load(Tongue tongue, Collection<String> vocabulary) {
    return new Lemmatiser(new Rules(tongue), vocabulary);
  }

  /// This lemmatiser's rules with another vocabulary (folded lemmas).
  public Lemmatiser with(Collection<String> others) {
    return new Lemmatiser(rules, others);
  }

  /// Known words that `form` (folded) can be a form of; the form itself first where it is
  /// known.
  public List<String> lemmas(String form) {
    List<String> known = cache.get(form);
    if (known == null) {
      known = find(form);
      if (cache.size() > CACHE_LIMIT) {
        cache.clear();
      }
      cache.put(form, known);
    }
    return known;
  }

  private List<String> find(String form) {
    Set<String> found = new LinkedHashSet<>();
    add(form, found);
    int apostrophe = form.indexOf('\'');
    if (apostrophe > 0 && rules.tongue != Tongue.UK) {
      // In Ukrainian an apostrophe belongs to the word; elsewhere it parts a name from its ending.
      add(form.substring(0, apostrophe), found);
    }
    if (rules.tongue.agglutinative()) {
      found.addAll(chains.lemmas(form));
    } else {
      for (String candidate : candidates(form)) {
        keep(candidate, found);
      }
    }
    return List.copyOf(found);
  }

  private void add(String form, Set<String> found) {
    keep(form, found);
    for (String lemma : rules.irregular.getOrDefault(form, List.of())) {
      keep(lemma, found);
    }
  }

  private void keep(String word, Set<String> found) {
    if (vocabulary.contains(word)) {
      found.add(word);
    }
  }

  /// What one ending rule can make of `word` (folded), whether known or not.
  public List<String> candidates(String word) {
    List<String> candidates = new ArrayList<>();
    int most = Math.min(rules.longestEnding, word.length() - SHORTEST_STEM);
    for (int length = most; length >= 0; length--) {
      String stem = word.substring(0, word.length() - length);
      for (String lemma : rules.byEnding.getOrDefault(word.substring(stem.length()), List.of())) {
        candidates.add(stem + lemma);
      }
    }
    return candidates;
  }
}
