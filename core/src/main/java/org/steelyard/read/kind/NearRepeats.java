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

  /// Multiplier of the FNV-1a hash.
  private static final long PRIME = 0x100000001b3L;

  /// A 3-gram of more sentences than this tells nothing and is not followed.
  private static final int COMMON = 24;

  private record Seen(String language, List<String> numbers, int grams) {}

  private final List<Seen> seen = new ArrayList<>();
  private final Map<Long, List<Integer>> byGram = new HashMap<>();

  void add(List<String> words, Set<Long> grams, String language) {
    int id = seen.size();
    seen.add(new Seen(language, numbers(words), grams.size()));
    for (long gram : grams) {
      List<Integer> ids = byGram.computeIfAbsent(gram, k -> new ArrayList<>(2));
      if (ids.size() < COMMON) {
        ids.add(id);
      }
    }
  }

  boolean contains(List<String> words, Set<Long> grams, String language) {
    if (seen.isEmpty()) {
      return false;
    }
    Map<Integer, Integer> shared = new HashMap<>();
    for (long gram : grams) {
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

  /// Hashes of the 3-grams: 64 bits, so that no two of a document meet by chance.
  static Set<Long> grams(List<String> words) {
    Set<Long> grams = HashSet.newHashSet(words.size());
    long before = 0;
    long last = 0;
    for (int i = 0; i < words.size(); i++) {
      long next = hash(words.get(i));
      if (i >= 2) {
        grams.add((before * PRIME + last) * PRIME + next);
      }
      before = last;
      last = next;
    }
    return grams;
  }

  private static long hash(String word) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * PRIME;
    }
    return hash;
  }
}
