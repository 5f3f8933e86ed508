package org.steelyard.read.unpack.zstd;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.steelyard.read.unpack.stream.Broken;

/// The literals of blocks (RFC 8878, section 3.1.1.3.1). Not safe for several threads.
final class Literals {
  private static final int MOST = 128 << 10;

  private final byte[] bytes = new byte[MOST];
  private int size;
  private @Nullable Huffman code;

  byte[] bytes() {
    return bytes;
  }

  int size() {
    return size;
  }

  /// Forgets the code of the frame before.
  void reset() {
    code = null;
  }

  /// Reads the literals at the beginning of a block.
  ///
  /// @return where they end
  int read(byte[] block, int to) throws Broken {
    check(to > 0);
    int type = block[0] & 3;
    int format = block[0] >> 2 & 3;
    return type < 2 ? plain(block, to, type, format) : coded(block, to, type, format);
  }

  private int plain(byte[] block, int to, int type, int format) throws Broken {
    int head = format == 1 ? 2 : format == 3 ? 3 : 1;
    check(to > head);
    int all = number(block, 0, head);
    size = head == 1 ? all >>> 3 : all >>> 4;
    check(size <= MOST);
    if (type == 1) {
      Arrays.fill(bytes, 0, size, block[head]);
      return head + 1;
    }
    check(head + size <= to);
    System.arraycopy(block, head, bytes, 0, size);
    return head + size;
  }

  private int coded(byte[] block, int to, int type, int format) throws Broken {
    int head = format < 2 ? 3 : format + 2;
    int width = format < 2 ? 10 : format == 2 ? 14 : 18;
    check(to > head);
    long all = (number(block, 0, 4) & 0xFFFF_FFFFL) | (block[4] & 0xFFL) << 32;
    size = (int) (all >>> 4 & ((1 << width) - 1));
    int packed = (int) (all >>> (4 + width) & ((1 << width) - 1));
    int end = head + packed;
    check(size <= MOST && end <= to);
    int at = head;
    if (type == 2) {
      Huffman.Described described = Huffman.read(block, head, end);
      code = described.code();
      at = described.end();
    }
    Huffman known = code;
    if (known == null) {
      throw Zstd.broken();
    }
    if (format == 0) {
      known.decode(block, at, end, bytes, 0, size);
      return end;
    }
    check(end - at > 6);
    int quarter = (size + 3) / 4;
    int from = at + 6;
    for (int i = 0; i < 4; i++) {
      int until = i == 3 ? end : from + number(block, at + 2 * i, 2);
      int count = i == 3 ? size - 3 * quarter : quarter;
      check(until <= end && count >= 0);
      known.decode(block, from, until, bytes, i * quarter, count);
      from = until;
    }
    return end;
  }

  static int number(byte[] bytes, int at, int length) {
    int value = 0;
    for (int i = 0; i < length; i++) {
      value |= (bytes[at + i] & 0xFF) << (8 * i);
    }
    return value;
  }

  private static void check(boolean right) throws Broken {
    if (!right) {
      throw Zstd.broken();
    }
  }
}
