package org.steelyard.imports;

import java.util.Arrays;

/// The different texts of one field, found by their bytes. Not safe for several threads.
final class FieldTexts {
  private static final long[] MASKS = new long[9];
  private static final long STEP = 0x9E37_79B9_7F4A_7C15L;

  static {
    for (int i = 1; i < 9; i++) {
      MASKS[i] = -1L >>> (64 - 8 * i);
    }
  }

  private int[] table = new int[1 << 10];
  private long[] hashes = new long[1 << 8];
  private long[] firsts = new long[1 << 8];
  private int[] places = new int[1 << 8];
  private int[] lengths = new int[1 << 8];
  private byte[] arena = new byte[1 << 12];
  private int end;
  private int size;

  /// The number of the text; as many as [#size] where it was not there before.
  int find(byte[] bytes, int from, int length) {
    long first = (long) Chunk.LONG.get(bytes, from) & MASKS[Math.min(length, 8)];
    long hash = (first ^ length) * STEP;
    for (int i = 8; i < length; i += 8) {
      // The last step looks at eight bytes again that end where the text ends.
      long word = (long) Chunk.LONG.get(bytes, from + Math.min(i, length - 8));
      hash = (Long.rotateLeft(hash, 23) ^ word) * STEP;
    }
    hash ^= hash >>> 32;
    int at = (int) hash & (table.length - 1);
    while (table[at] != 0) {
      int known = table[at] - 1;
      if (hashes[known] == hash
          && firsts[known] == first
          && lengths[known] == length
          && (length <= 8 || same(bytes, from, length, places[known]))) {
        return known;
      }
      at = (at + 1) & (table.length - 1);
    }
    add(at, bytes, from, length, hash, first);
    return size - 1;
  }

  private boolean same(byte[] bytes, int from, int length, int place) {
    for (int i = 8; i < length; i += 8) {
      int step = Math.min(i, length - 8);
      if ((long) Chunk.LONG.get(bytes, from + step) != (long) Chunk.LONG.get(arena, place + step)) {
        return false;
      }
    }
    return true;
  }

  private void add(int at, byte[] bytes, int from, int length, long hash, long first) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
      firsts = Arrays.copyOf(firsts, size * 2);
      places = Arrays.copyOf(places, size * 2);
      lengths = Arrays.copyOf(lengths, size * 2);
    }
    if (length > 8) {
      if (end + length + 8 > arena.length) {
        arena = Arrays.copyOf(arena, Math.max(end + length + 8, arena.length * 2));
      }
      System.arraycopy(bytes, from, arena, end, length);
      places[size] = end;
      end += length;
    }
    hashes[size] = hash;
    firsts[size] = first;
    lengths[size] = length;
    table[at] = ++size;
    if (size * 2 > table.length) {
      table = new int[table.length * 4];
      for (int i = 0; i < size; i++) {
        int place = (int) hashes[i] & (table.length - 1);
        while (table[place] != 0) {
          place = (place + 1) & (table.length - 1);
        }
        table[place] = i + 1;
      }
    }
  }

  int size() {
    return size;
  }
}
