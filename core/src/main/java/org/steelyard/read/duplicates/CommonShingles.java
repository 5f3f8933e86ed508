package org.steelyard.read.duplicates;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Finds shingles that many stories share: phrases of the language, an agency's tagline.
///
/// A story is a group of copies, not a document: a text printed a hundred times keeps its
/// shingles.
final class CommonShingles {
  private final int[] hashes;

  private CommonShingles(int[] hashes) {
    this.hashes = hashes;
  }

  /// @param firsts for each document the first of its story
  /// @param most a shingle of more stories than this is common
  static CommonShingles of(Corpus corpus, int[] firsts, int most) {
    long total = 0;
    for (int d = 0; d < corpus.size(); d++) {
      total += corpus.full(d).size();
    }
    int slots = Integer.highestOneBit(Math.clamp(total, 1 << 10, 1 << 28));
    int[] seen = new int[slots];
    for (int d = 0; d < corpus.size(); d++) {
      Sample sample = corpus.full(d);
      for (int i = 0; i < sample.size(); i++) {
        seen[sample.hash(i) & (slots - 1)]++;
      }
    }
    long[] suspects = suspects(corpus, firsts, hash -> seen[hash & (slots - 1)] > most);
    Arrays.parallelSort(suspects);
    return new CommonShingles(ofManyStories(suspects, most));
  }

  private static long[] suspects(Corpus corpus, int[] firsts, IntPredicate frequent) {
    LongStream.Builder found = LongStream.builder();
    for (int d = 0; d < corpus.size(); d++) {
      Sample sample = corpus.full(d);
      for (int i = 0; i < sample.size(); i++) {
        if (frequent.test(sample.hash(i))) {
          found.add(((long) sample.hash(i) << 32) | firsts[d]);
        }
      }
    }
    return found.build().toArray();
  }

  private static int[] ofManyStories(long[] suspects, int most) {
    IntStream.Builder common = IntStream.builder();
    int stories = 0;
    for (int i = 0; i < suspects.length; i++) {
      if (i == 0 || suspects[i] >>> 32 != suspects[i - 1] >>> 32) {
        stories = 1;
      } else if (suspects[i] != suspects[i - 1]) {
        stories++;
        if (stories == most + 1) {
          common.add((int) (suspects[i] >>> 32));
        }
      }
    }
    return common.build().toArray();
  }

  boolean contains(int hash) {
    return Arrays.binarySearch(hashes, hash) >= 0;
  }
}
