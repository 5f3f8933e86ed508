package org.steelyard.read.terms;

/// A bit for each hash that may be in a table: most words of a text are told off by it at once,
/// without a look at the table. 4 kB, so that it stays in the nearest cache.
public final class Sieve {
  private static final int LONGS = 512;

  private final long[] bits = new long[LONGS];

  /// An empty sieve: nothing may be there.
  public Sieve() {}

  /// Says that `hash` is there.
  public void add(long hash) {
    bits[slot(hash)] |= 1L << hash;
  }

  /// Whether `hash` may be there; never false for one that was added.
  public boolean may(long hash) {
    return (bits[slot(hash)] >> hash & 1) == 1;
  }

  private static int slot(long hash) {
    return (int) (hash >>> 40) & (LONGS - 1);
  }
}
