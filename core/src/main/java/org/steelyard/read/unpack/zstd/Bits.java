package org.steelyard.read.unpack.zstd;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.steelyard.read.unpack.stream.Broken;

/// Bits of an array, read from its end to its beginning. The array has eight bytes to spare after
/// the bits. Not safe for several threads.
final class Bits {
  /// Bytes that an array must have after its last bit.
  static final int SPARE = 8;

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final byte[] bytes;
  private final long start;

  /// Bits left; negative where more were read than there are.
  private long left;

  /// Bits of `bytes` between `from` and `to`; the highest set bit of the last byte marks their
  /// end.
  Bits(byte[] bytes, int from, int to) throws Broken {
    if (from < 0 || to <= from || to > bytes.length - SPARE || bytes[to - 1] == 0) {
      throw Zstd.broken();
    }
    this.bytes = bytes;
    this.start = from * 8L;
    int last = bytes[to - 1] & 0xFF;
    this.left = (to - from - 1) * 8L + 31 - Integer.numberOfLeadingZeros(last);
  }

  long left() {
    return left;
  }

  /// The next `count` bits, 0..32; zeros where there are fewer.
  long read(int count) {
    long value = peek(count);
    left -= count;
    return value;
  }

  void pass(int count) {
    left -= count;
  }

  long peek(int count) {
    long from = left - count;
    long mask = (1L << count) - 1;
    if (from >= 0) {
      long bit = start + from;
      return (long) LONG.get(bytes, (int) (bit >>> 3)) >>> (bit & 7) & mask;
    }
    if (left <= 0) {
      return 0;
    }
    long value = (long) LONG.get(bytes, (int) (start >>> 3)) & ((1L << left) - 1);
    return value << -from & mask;
  }
}
