package org.steelyard.read.duplicates;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Finds shingles that many stories share: phrases of the language, an agency's tagline.
///
/// A story is a group of copies, not a document: a text printed a hundred times keeps its shingles.
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
    int slots = Integer.highestOneBit((int) Math.clamp(total, 1 << 10, 1 << 28));
    int[] seen = new int[slots];
    for (int d = 0; d < corpus.size(); d++) {
      Sample sample = corpus.full(d);
      for (int i = 0; i < sample.size(); i++) {
        seen[sample.hash(i) & (slots - 1)]++;
      }
    }
    long[] suspects =
        IntStream.range(0, corpus.size())
            .boxed()
            .mapMulti(
                (Integer d, java.util.function.Consumer<Long> out) -> {
                  Sample sample = corpus.full(d);
                  for (int i = 0; i < sample.size(); i++) {
                    if (seen[sample.hash(i) & (slots - 1)] > most) {
                      out.accept(((long) sample.hash(i) << 32) | firsts[d]);
                    }
                  }
                })
            .mapToLong(Long::longValue)
            .toArray();
    Arrays.parallelSort(suspects);
    return new CommonShingles(ofManyStories(suspects, most));
  }

  private static int[] ofManyStories(long[] suspects, int most) {
    IntStream.Builder common = IntStream.builder();
    int stories = 0;
    for (int i = 0; i < suspects.length; i++) {
      boolean newHash = i == 0 || suspects[i] >>> 32 != suspects[i - 1] >>> 32;
      if (newHash) {
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

  boolean none() {
    return hashes.length == 0;
  }
}
