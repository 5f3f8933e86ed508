package org.steelyard.read.unpack.zstd;

import org.jspecify.annotations.Nullable;
import org.steelyard.read.unpack.stream.Broken;

/// The sequences of blocks: literals to copy, then a match further back (RFC 8878, section
/// 3.1.1.3.2). Not safe for several threads.
final class Sequences {
  private static final int[] LITERALS =
      bases(0, 16, 1, 1, 1, 1, 2, 2, 3, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16);
  private static final int[] MATCHES =
      bases(3, 32, 1, 1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16);

  /// Tables of literal lengths, offsets and match lengths.
  private final @Nullable Fse[] tables = new Fse[3];

  private final long[] repeats = new long[3];
  private int at;

  /// Forgets the frame before.
  void reset() {
    tables[0] = null;
    tables[1] = null;
    tables[2] = null;
    repeats[0] = 1;
    repeats[1] = 4;
    repeats[2] = 8;
  }

  /// First value and extra bits of each code in turn; the first `plain` codes have no bits.
  private static int[] bases(int first, int plain, int... extra) {
    int[] bases = new int[2 * (plain + extra.length)];
    int base = first;
    for (int code = 0; code < plain + extra.length; code++) {
      int bits = code < plain ? 0 : extra[code - plain];
      bases[2 * code] = base;
      bases[2 * code + 1] = bits;
      base += 1 << bits;
    }
    return bases;
  }

  /// Carries out the sequences of a block from `from` to `to`.
  void run(byte[] block, int from, int to, Literals literals, Window window) throws Broken {
    check(from < to);
    int count = block[from] & 0xFF;
    at = from + 1;
    if (count >= 128) {
      check(from + 3 <= to);
      int next = block[from + 1] & 0xFF;
      boolean wide = count == 255;
      count = wide ? next + ((block[from + 2] & 0xFF) << 8) + 0x7F00 : ((count - 128) << 8) + next;
      at = from + (wide ? 3 : 2);
    }
    int used = count == 0 ? 0 : decode(block, to, count, literals, window);
    window.add(literals.bytes(), used, literals.size() - used);
  }

  private int decode(byte[] block, int to, int count, Literals literals, Window window)
      throws Broken {
    check(at < to);
    int modes = block[at++];
    check((modes & 3) == 0);
    Fse lengths = table(0, modes >> 6 & 3, block, to);
    Fse offsets = table(1, modes >> 4 & 3, block, to);
    Fse matches = table(2, modes >> 2 & 3, block, to);
    Bits bits = new Bits(block, at, to);
    int length = (int) bits.read(lengths.log());
    int offset = (int) bits.read(offsets.log());
    int match = (int) bits.read(matches.log());
    int used = 0;
    for (int i = 0; i < count; i++) {
      int offsetCode = offsets.symbol(offset);
      int matchCode = 2 * matches.symbol(match);
      int lengthCode = 2 * lengths.symbol(length);
      check(offsetCode < 32 && matchCode < MATCHES.length && lengthCode < LITERALS.length);
      long value = (1L << offsetCode) + bits.read(offsetCode);
      int copy = MATCHES[matchCode] + (int) bits.read(MATCHES[matchCode + 1]);
      int plain = LITERALS[lengthCode] + (int) bits.read(LITERALS[lengthCode + 1]);
      if (i < count - 1) {
        length = lengths.next(length, bits);
        match = matches.next(match, bits);
        offset = offsets.next(offset, bits);
      }
      check(bits.left() >= 0 && plain <= literals.size() - used);
      window.add(literals.bytes(), used, plain);
      used += plain;
      window.repeat(back(value, plain == 0), copy);
    }
    check(bits.left() == 0);
    return used;
  }

  /// How far back a match lies: a new distance, or one of the last three.
  private long back(long value, boolean none) throws Broken {
    if (value > 3) {
      repeats[2] = repeats[1];
      repeats[1] = repeats[0];
      repeats[0] = value - 3;
      return repeats[0];
    }
    int which = (int) value - 1 + (none ? 1 : 0);
    long back = which == 3 ? repeats[0] - 1 : repeats[which];
    check(back > 0);
    if (which > 1) {
      repeats[2] = repeats[1];
    }
    if (which > 0) {
      repeats[1] = repeats[0];
    }
    repeats[0] = back;
    return back;
  }

  private Fse table(int kind, int mode, byte[] block, int to) throws Broken {
    switch (mode) {
      case 0 -> tables[kind] = predefined(kind);
      case 1 -> {
        check(at < to);
        tables[kind] = Fse.single(block[at++] & 0xFF);
      }
      case 2 -> {
        int most = kind == 1 ? 8 : 9;
        int largest = kind == 0 ? 35 : kind == 1 ? 31 : 52;
        Fse.Described described = Fse.read(block, at, to, most, largest);
        at = described.end();
        tables[kind] = described.table();
      }
      default -> check(tables[kind] != null);
    }
    Fse table = tables[kind];
    if (table == null) {
      throw Zstd.broken();
    }
    return table;
  }

  private static Fse predefined(int kind) throws Broken {
    return switch (kind) {
      case 0 ->
          Fse.of(
              6, 4, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 2, 1,
              1, 1, 1, 1, -1, -1, -1, -1);
      case 1 ->
          Fse.of(
              5, 1, 1, 1, 1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -1, -1, -1,
              -1, -1);
      default ->
          Fse.of(
              6, 1, 4, 3, 2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
              1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1, -1, -1);
    };
  }

  private static void check(boolean right) throws Broken {
    if (!right) {
      throw Zstd.broken();
    }
  }
}
