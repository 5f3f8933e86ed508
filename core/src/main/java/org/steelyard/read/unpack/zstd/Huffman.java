package org.steelyard.read.unpack.zstd;

import org.steelyard.read.unpack.stream.Broken;

/// A Huffman code of literals (RFC 8878, section 4.2). Immutable.
final class Huffman {
  private static final int LONGEST = 11;

  /// A code and where its description ends.
  record Described(Huffman code, int end) {}

  private final int longest;
  private final byte[] symbols;
  private final byte[] lengths;

  private Huffman(int longest) {
    this.longest = longest;
    this.symbols = new byte[1 << longest];
    this.lengths = new byte[1 << longest];
  }

  static Described read(byte[] bytes, int from, int to) throws Broken {
    if (from >= to) {
      throw Zstd.broken();
    }
    int head = bytes[from] & 0xFF;
    int[] weights = new int[256];
    int count;
    int end;
    if (head >= 128) {
      count = head - 127;
      end = from + 1 + (count + 1) / 2;
      check(end <= to);
      for (int i = 0; i < count; i++) {
        int two = bytes[from + 1 + i / 2];
        weights[i] = i % 2 == 0 ? two >> 4 & 15 : two & 15;
      }
    } else {
      end = from + 1 + head;
      check(end <= to);
      count = packed(bytes, from + 1, end, weights);
    }
    return new Described(of(weights, count), end);
  }

  private static int packed(byte[] bytes, int from, int to, int[] weights) throws Broken {
    Fse.Described described = Fse.read(bytes, from, to, 6, 255);
    Fse table = described.table();
    Bits bits = new Bits(bytes, described.end(), to);
    int one = (int) bits.read(table.log());
    int two = (int) bits.read(table.log());
    int count = 0;
    while (true) {
      check(count < 254);
      weights[count++] = table.symbol(one);
      one = table.next(one, bits);
      if (bits.left() < 0) {
        weights[count++] = table.symbol(two);
        return count;
      }
      weights[count++] = table.symbol(two);
      two = table.next(two, bits);
      if (bits.left() < 0) {
        weights[count++] = table.symbol(one);
        return count;
      }
    }
  }

  /// The last weight is not written: it fills the code.
  private static Huffman of(int[] weights, int count) throws Broken {
    check(count < 256);
    int sum = 0;
    for (int i = 0; i < count; i++) {
      check(weights[i] <= LONGEST + 1);
      sum += weights[i] == 0 ? 0 : 1 << (weights[i] - 1);
    }
    check(sum > 0);
    int longest = 32 - Integer.numberOfLeadingZeros(sum);
    int rest = (1 << longest) - sum;
    check(longest <= LONGEST && Integer.bitCount(rest) == 1);
    weights[count] = 32 - Integer.numberOfLeadingZeros(rest);
    Huffman code = new Huffman(longest);
    int at = 0;
    for (int weight = 1; weight <= longest; weight++) {
      for (int s = 0; s <= count; s++) {
        if (weights[s] == weight) {
          for (int i = 0; i < 1 << (weight - 1); i++) {
            code.symbols[at] = (byte) s;
            code.lengths[at] = (byte) (longest + 1 - weight);
            at++;
          }
        }
      }
    }
    check(at == 1 << longest);
    return code;
  }

  /// Decodes `count` literals.
  void decode(byte[] bytes, int from, int to, byte[] out, int at, int count) throws Broken {
    Bits bits = new Bits(bytes, from, to);
    for (int i = at; i < at + count; i++) {
      int code = (int) bits.peek(longest);
      out[i] = symbols[code];
      bits.pass(lengths[code]);
    }
    check(bits.left() == 0);
  }

  private static void check(boolean right) throws Broken {
    if (!right) {
      throw Zstd.broken();
    }
  }
}
