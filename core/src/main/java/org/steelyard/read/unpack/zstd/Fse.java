package org.steelyard.read.unpack.zstd;

import java.util.Arrays;
import org.steelyard.read.unpack.stream.Broken;

/// A table of finite state entropy (RFC 8878, section 4.1). Immutable.
final class Fse {
  /// A table and where its description ends.
  record Described(Fse table, int end) {}

  private final int log;
  private final int[] symbols;
  private final int[] bits;
  private final int[] bases;

  private Fse(int log, int size) {
    this.log = log;
    this.symbols = new int[size];
    this.bits = new int[size];
    this.bases = new int[size];
  }

  int log() {
    return log;
  }

  int symbol(int state) {
    return symbols[state];
  }

  int next(int state, Bits stream) {
    return bases[state] + (int) stream.read(bits[state]);
  }

  /// A table that always gives `symbol`.
  static Fse single(int symbol) {
    Fse table = new Fse(0, 1);
    table.symbols[0] = symbol;
    return table;
  }

  /// The table of a distribution; -1 is a probability below one.
  static Fse of(int log, int... counts) throws Broken {
    int size = 1 << log;
    Fse table = new Fse(log, size);
    int[] next = new int[counts.length];
    int high = size;
    for (int s = 0; s < counts.length; s++) {
      if (counts[s] == -1) {
        high--;
        table.symbols[high] = s;
        next[s] = 1;
      }
    }
    int step = (size >> 1) + (size >> 3) + 3;
    int at = 0;
    for (int s = 0; s < counts.length; s++) {
      if (counts[s] > 0) {
        next[s] = counts[s];
        for (int i = 0; i < counts[s]; i++) {
          table.symbols[at] = s;
          do {
            at = (at + step) & (size - 1);
          } while (at >= high);
        }
      }
    }
    if (at != 0) {
      throw Zstd.broken();
    }
    for (int i = 0; i < size; i++) {
      int state = next[table.symbols[i]]++;
      table.bits[i] = log - (31 - Integer.numberOfLeadingZeros(state));
      table.bases[i] = (state << table.bits[i]) - size;
    }
    return table;
  }

  /// The table described in `bytes` from `from` on.
  static Described read(byte[] bytes, int from, int to, int most, int largest) throws Broken {
    Forward in = new Forward(bytes, from, to);
    int log = in.read(4) + 5;
    if (log > most) {
      throw Zstd.broken();
    }
    int[] counts = new int[largest + 1];
    int remaining = 1 << log;
    int symbol = 0;
    while (remaining > 0) {
      if (symbol > largest) {
        throw Zstd.broken();
      }
      int width = 32 - Integer.numberOfLeadingZeros(remaining + 1);
      int value = in.read(width);
      int mask = (1 << (width - 1)) - 1;
      int threshold = (1 << width) - 1 - (remaining + 1);
      if ((value & mask) < threshold) {
        in.back();
        value &= mask;
      } else if (value > mask) {
        value -= threshold;
      }
      int count = value - 1;
      remaining -= Math.abs(count);
      counts[symbol] = count;
      symbol++;
      if (count == 0) {
        int repeat;
        do {
          repeat = in.read(2);
          symbol += repeat;
        } while (repeat == 3);
      }
    }
    if (remaining < 0 || symbol > largest + 1) {
      throw Zstd.broken();
    }
    return new Described(of(log, Arrays.copyOf(counts, symbol)), in.end());
  }

  /// Bits read from the beginning to the end.
  private static final class Forward {
    private final byte[] bytes;
    private final long to;
    private long at;

    Forward(byte[] bytes, int from, int to) {
      this.bytes = bytes;
      this.at = from * 8L;
      this.to = to * 8L;
    }

    int read(int count) throws Broken {
      int value = 0;
      for (int i = 0; i < count; i++) {
        if (at >= to) {
          throw Zstd.broken();
        }
        value |= (bytes[(int) (at >>> 3)] >>> (at & 7) & 1) << i;
        at++;
      }
      return value;
    }

    void back() {
      at--;
    }

    int end() {
      return (int) ((at + 7) >>> 3);
    }
  }
}
