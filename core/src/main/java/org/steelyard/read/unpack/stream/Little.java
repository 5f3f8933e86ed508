package org.steelyard.read.unpack.stream;

/// Reads little-endian numbers.
public final class Little {
  private Little() {}

  /// Two bytes, unsigned.
  public static int u16(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
  }

  /// Four bytes, unsigned.
  public static long u32(byte[] bytes, int at) {
    return u16(bytes, at) | (long) u16(bytes, at + 2) << 16;
  }

  /// Eight bytes, signed.
  public static long i64(byte[] bytes, int at) {
    return u32(bytes, at) | u32(bytes, at + 4) << 32;
  }
}
