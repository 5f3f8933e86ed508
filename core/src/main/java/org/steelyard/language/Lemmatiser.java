package org.steelyard.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Finds which known words a form can be a form of.
///
/// Ending rules (`data/languages/<code>/inflection.tsv`) propose candidates, a table of irregular
/// forms adds more, and only candidates that the vocabulary knows are kept: rules may overgenerate.
/// In agglutinative languages rules are applied one after another, at most [#CHAIN] times.
/// Results are cached by form. Safe for use by several threads.
public final class Lemmatiser {
  /// Longest chain of suffixes that is stripped from one word.
  private static final int CHAIN = 6;

  /// Shortest stem that may remain, in UTF-16 units.
  private static final int SHORTEST_STEM = 2;

  /// The cache is emptied when it has grown to this many forms, so that memory stays bounded.
  private static final int CACHE_LIMIT = 400_000;

  private record Rule(String surface, String lemma) {}

  private final Tongue tongue;
  private final Set<String> vocabulary;
  private final Map<String, List<Rule>> rulesByEnding = new HashMap<>();
  private final Map<String, List<String>> irregular = new HashMap<>();
  private final ConcurrentHashMap<String, List<String>> cache = new ConcurrentHashMap<>();
  private int longestEnding;

  private Lemmatiser(Tongue tongue, Set<String> vocabulary) {
    this.tongue = tongue;
    this.vocabulary = vocabulary;
  }

  /// A lemmatiser of `tongue` that knows the words of `vocabulary` (folded lemmas).
  public static Lemmatiser load(Tongue tongue, Collection<String> vocabulary) {
    Lemmatiser lemmatiser = new Lemmatiser(tongue, Set.copyOf(vocabulary));
    String folder = "data/languages/" + tongue.code() + "/";
    for (String[] row : Table.rows(folder + "inflection.tsv", 3)) {
      String surface = tongue.fold(row[0]);
      lemmatiser
          .rulesByEnding
          .computeIfAbsent(surface, k -> new ArrayList<>())
          .add(new Rule(surface, tongue.fold(row[1])));
      lemmatiser.longestEnding = Math.max(lemmatiser.longestEnding, surface.length());
    }
    for (String[] row : Table.rows(folder + "irregular.tsv", 2)) {
      lemmatiser
          .irregular
          .computeIfAbsent(tongue.fold(row[0]), k -> new ArrayList<>())
          .add(tongue.fold(row[1]));
    }
    return lemmatiser;
  }

  /// Known words that `form` (folded) can be a form of; the form itself first where it is known.
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
    keep(form, found);
    for (String lemma : irregular.getOrDefault(form, List.of())) {
      keep(lemma, found);
    }
    Set<String> open = new LinkedHashSet<>(List.of(form));
    int rounds = tongue.agglutinative() ? CHAIN : 1;
    Set<String> seen = new LinkedHashSet<>(open);
    for (int round = 0; round < rounds && !open.isEmpty(); round++) {
      Set<String> next = new LinkedHashSet<>();
      for (String word : open) {
        for (String candidate : candidates(word)) {
          if (seen.add(candidate)) {
            keep(candidate, found);
            next.add(candidate);
          }
        }
      }
      open = next;
    }
    return List.copyOf(found);
  }

  private void keep(String word, Set<String> found) {
    if (vocabulary.contains(word)) {
      found.add(word);
    }
    for (String lemma : irregular.getOrDefault(word, List.of())) {
      if (vocabulary.contains(lemma)) {
        found.add(lemma);
      }
    }
  }

  /// What one rule can make of `word`.
  private List<String> candidates(String word) {
    List<String> candidates = new ArrayList<>();
    int most = Math.min(longestEnding, word.length() - SHORTEST_STEM);
    for (int length = most; length >= 0; length--) {
      String ending = word.substring(word.length() - length);
      for (Rule rule : rulesByEnding.getOrDefault(ending, List.of())) {
        candidates.add(word.substring(0, word.length() - length) + rule.lemma());
      }
    }
    return candidates;
  }
}
