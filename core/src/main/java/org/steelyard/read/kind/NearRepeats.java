package org.steelyard.read.kind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Sentences seen so far, by their word 3-grams, so that near repeats are found without
/// comparing each with each. Similarity is Jaccard's (1901): shared 3-grams over all 3-grams
/// of the two.
final class NearRepeats {
  private static final double LEAST = .8;

  /// A 3-gram of more sentences than this tells nothing and is not followed.
  private static final int COMMON = 24;

  private record Seen(String language, List<String> numbers, int grams) {}

  private final List<Seen> seen = new ArrayList<>();
  private final Map<String, List<Integer>> byGram = new HashMap<>();

  void add(List<String> words, String language) {
    Set<String> grams = grams(words);
    int id = seen.size();
    seen.add(new Seen(language, numbers(words), grams.size()));
    for (String gram : grams) {
      List<Integer> ids = byGram.computeIfAbsent(gram, k -> new ArrayList<>(2));
      if (ids.size() < COMMON) {
        ids.add(id);
      }
    }
  }

  boolean contains(List<String> words, String language) {
    if (seen.isEmpty()) {
      return false;
    }
    Set<String> grams = grams(words);
    Map<Integer, Integer> shared = new HashMap<>();
    for (String gram : grams) {
      for (int id : byGram.getOrDefault(gram, List.of())) {
        shared.merge(id, 1, Integer::sum);
      }
    }
    for (Map.Entry<Integer, Integer> entry : shared.entrySet()) {
      Seen other = seen.get(entry.getKey());
      int common = entry.getValue();
      double similarity = (double) common / (grams.size() + other.grams() - common);
      if (similarity > LEAST
          && other.language().equals(language)
          && other.numbers().equals(numbers(words))) {
        return true;
      }
    }
    return false;
  }

  /// Numbers as they stand: "rose by 17 percent" does not repeat "rose by 12 percent".
  private static List<String> numbers(List<String> words) {
    return words.stream().filter(word -> Character.isDigit(word.charAt(0))).toList();
  }

  private static Set<String> grams(List<String> words) {
    Set<String> grams = new HashSet<>();
    for (int i = 0; i + 2 < words.size(); i++) {
      grams.add(words.get(i) + ' ' + words.get(i + 1) + ' ' + words.get(i + 2));
    }
    return grams;
  }
}
