package org.steelyard.read.duplicates;

import java.util.Arrays;

/// Collects the smallest `k` different hashes of a stream, in constant memory.
final class Sampler {
  private final int k;
  private final int[] buffer;
  private int size;
  private int limit = Integer.MAX_VALUE;

  Sampler(int k) {
    this.k = k;
    this.buffer = new int[Math.max(64, 4 * k)];
  }

  /// Adds a hash, 0 to 2^31 - 1.
  void add(int hash) {
    if (hash < limit) {
      buffer[size++] = hash;
      if (size == buffer.length) {
        compact();
      }
    }
  }

  private void compact() {
    Arrays.sort(buffer, 0, size);
    int kept = 0;
    for (int i = 0; i < size && kept < k; i++) {
      if (kept == 0 || buffer[i] != buffer[kept - 1]) {
        buffer[kept++] = buffer[i];
      }
    }
    size = kept;
    if (kept == k) {
      limit = buffer[k - 1];
    }
  }

  /// What was collected so far.
  Sample sample() {
    compact();
    return new Sample(Arrays.copyOf(buffer, size), limit);
  }
}
