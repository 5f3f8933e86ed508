package org.steelyard.read.duplicates;

import java.util.Arrays;
import java.util.function.IntPredicate;

/// The smallest hashes of a set: with few members the set itself, with many a random sample of it
/// (bottom-k sketch; Cohen 1997, Beyer et al. 2007).
///
/// A class and not a record: its hashes are an array and are compared by content.
final class Sample {
  private final int[] hashes;
  private final int limit;

  /// @param hashes strictly increasing, none negative, none above `limit`; not copied
  /// @param limit every member of the set up to this hash is in the sample
  Sample(int[] hashes, int limit) {
    this.hashes = hashes;
    this.limit = limit;
  }

  int size() {
    return hashes.length;
  }

  int hash(int index) {
    return hashes[index];
  }

  int limit() {
    return limit;
  }

  /// Whether it holds the whole set.
  boolean whole() {
    return limit == Integer.MAX_VALUE;
  }

  /// The sample of the set without the members that `dropped` names.
  Sample without(IntPredicate dropped) {
    int[] kept = Arrays.stream(hashes).filter(dropped.negate()).toArray();
    return kept.length == hashes.length ? this : new Sample(kept, limit);
  }

  /// How the two sets overlap, counted where both samples are complete.
  Overlap with(Sample other) {
    int end = Math.min(limit, other.limit);
    int[] a = hashes;
    int[] b = other.hashes;
    int i = 0;
    int j = 0;
    int common = 0;
    while (i < a.length && j < b.length && a[i] <= end && b[j] <= end) {
      int order = Integer.compare(a[i], b[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    while (i < a.length && a[i] <= end) {
      i++;
    }
    while (j < b.length && b[j] <= end) {
      j++;
    }
    return new Overlap(i, j, common);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sample that
        && limit == that.limit
        && Arrays.equals(hashes, that.hashes);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(hashes) + limit;
  }

  @Override
  public String toString() {
    return hashes.length + (whole() ? " hashes (all)" : " hashes");
  }
}
