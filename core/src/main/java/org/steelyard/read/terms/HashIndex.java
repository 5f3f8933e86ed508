package org.steelyard.read.terms;

/// Numbers the hashes that it is given, from 0 in the order in which they first come: a map
/// without boxes.
public final class HashIndex {
  private long[] keys;
  private int[] numbers;
  private int size;

  /// An index for about `expected` hashes; it grows where there are more.
  public HashIndex(int expected) {
    int slots = Integer.highestOneBit(Math.max(8, expected) * 2) * 2;
    keys = new long[slots];
    numbers = new int[slots];
  }

  /// Number of `hash`, or -1 where it was not given.
  public int find(long hash) {
    int slot = slot(hash);
    return numbers[slot] - 1;
  }

  /// Number of `hash`, a new one where it was not given before.
  public int number(long hash) {
    int slot = slot(hash);
    if (numbers[slot] > 0) {
      return numbers[slot] - 1;
    }
    keys[slot] = hash;
    numbers[slot] = ++size;
    if (size * 2 > keys.length) {
      grow();
    }
    return size - 1;
  }

  /// How many hashes have a number.
  public int size() {
    return size;
  }

  private int slot(long hash) {
    int mask = keys.length - 1;
    int slot = Hash.slot(hash) & mask;
    while (numbers[slot] > 0 && keys[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldNumbers = numbers;
    keys = new long[oldKeys.length * 2];
    numbers = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldNumbers[i] > 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        numbers[slot] = oldNumbers[i];
      }
    }
  }
}
