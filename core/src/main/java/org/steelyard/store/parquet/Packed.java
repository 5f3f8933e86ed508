package org.steelyard.store.parquet;

/// Parquet's packed encodings: bits in runs (RLE hybrid) and packed differences.
final class Packed {
  private static final int BLOCK = 128;
  private static final int MINI = 32;

  private Packed() {}

  /// Bits that the numbers 0 to `most` need; at least one.
  static int width(int most) {
    return Math.max(1, 32 - Integer.numberOfLeadingZeros(most));
  }

  /// A run of one value, below 256, or of all values packed.
  static void hybrid(Bytes out, int[] values, int count, int width) {
    boolean same = true;
    for (int i = 1; i < count && same; i++) {
      same = values[i] == values[0];
    }
    if (count == 0) {
      return;
    }
    if (same) {
      out.varint((long) count << 1);
      for (int shift = 0; shift < width; shift += 8) {
        out.one(values[0] >> shift);
      }
      return;
    }
    int groups = (count + 7) / 8;
    out.varint(((long) groups << 1) | 1);
    long word = 0;
    int filled = 0;
    for (int i = 0; i < groups * 8; i++) {
      long value = i < count ? values[i] : 0;
      word |= value << filled;
      filled += width;
      if (filled >= 64) {
        out.int64(word);
        filled -= 64;
        word = filled == 0 ? 0 : value >>> (width - filled);
      }
    }
    for (; filled > 0; filled -= 8) {
      out.one((int) word);
      word >>>= 8;
    }
  }

  /// DELTA_BINARY_PACKED.
  static void deltas(Bytes out, long[] values, int count) {
    out.varint(BLOCK).varint(BLOCK / MINI).varint(count).zigzag(count == 0 ? 0 : values[0]);
    long[] delta = new long[BLOCK];
    for (int from = 1; from < count; from += BLOCK) {
      int n = Math.min(BLOCK, count - from);
      long least = Long.MAX_VALUE;
      for (int i = 0; i < n; i++) {
        delta[i] = values[from + i] - values[from + i - 1];
        least = Math.min(least, delta[i]);
      }
      out.zigzag(least);
      int[] widths = new int[BLOCK / MINI];
      for (int m = 0; m < widths.length; m++) {
        long bits = 0;
        for (int i = m * MINI; i < Math.min(n, (m + 1) * MINI); i++) {
          bits |= delta[i] - least;
        }
        widths[m] = 64 - Long.numberOfLeadingZeros(bits);
        out.one(widths[m]);
      }
      for (int m = 0; m < widths.length && m * MINI < n; m++) {
        mini(out, delta, m * MINI, n, least, widths[m]);
      }
    }
  }

  private static void mini(Bytes out, long[] delta, int from, int n, long least, int width) {
    long word = 0;
    int filled = 0;
    for (int i = from; i < from + MINI && width > 0; i++) {
      long value = i < n ? delta[i] - least : 0;
      word |= value << filled;
      filled += width;
      if (filled >= 64) {
        out.int64(word);
        filled -= 64;
        word = filled == 0 ? 0 : value >>> (width - filled);
      }
    }
    for (; filled > 0; filled -= 8) {
      out.one((int) word);
      word >>>= 8;
    }
  }
}
