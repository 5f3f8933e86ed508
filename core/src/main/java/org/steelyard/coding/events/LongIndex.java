package org.steelyard.coding.events;

import org.steelyard.language.Sieve;

/// Numbers of hashes in order of their addition: open addressing, no boxing. Not more may be added
/// than announced.
final class LongIndex {
  private final long[] keys;
  private final int[] numbers;
  private final int mask;

  /// Most keys that are asked for are not here: a bit in a cache near by says so.
  private final Sieve sieve;

  private int size;

  /// @param most how many keys will be added at most
  LongIndex(int most) {
    int capacity = Integer.highestOneBit(Math.max(8, most) * 2 - 1) * 2;
    this.keys = new long[capacity];
    this.numbers = new int[capacity];
    this.mask = capacity - 1;
    this.sieve = new Sieve(most);
  }

  /// Where `key` is or would be. A slot without number has key 0, so that a look-up of what is not
  /// here mostly reads one place of memory.
  private int slot(long key) {
    int slot = (int) (key ^ (key >>> 32)) & mask;
    while (keys[slot] != key && (keys[slot] != 0 || numbers[slot] != 0)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /// Number of `key`, counted from 0, the next free one where it is new.
  int add(long key) {
    int slot = slot(key);
    if (numbers[slot] == 0) {
      keys[slot] = key;
      sieve.add(Long.hashCode(key));
      numbers[slot] = ++size;
    }
    return numbers[slot] - 1;
  }

  /// Number of `key`, or -1.
  int get(long key) {
    return sieve.passes(Long.hashCode(key)) ? numbers[slot(key)] - 1 : -1;
  }
}
