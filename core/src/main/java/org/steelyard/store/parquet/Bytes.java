package org.steelyard.store.parquet;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Bytes that grow, little-endian as Parquet has them.
final class Bytes {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private byte[] bytes;
  private int size;

  Bytes(int room) {
    this.bytes = new byte[Math.max(room, 16)];
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length + bytes.length / 2));
    }
  }

  Bytes one(int value) {
    room(1);
    bytes[size++] = (byte) value;
    return this;
  }

  Bytes int32(int value) {
    return one(value).one(value >> 8).one(value >> 16).one(value >> 24);
  }

  Bytes int64(long value) {
    room(8);
    LONG.set(bytes, size, value);
    size += 8;
    return this;
  }

  /// A number without sign, seven bits a byte.
  Bytes varint(long value) {
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      one((int) ((rest & 0x7F) | 0x80));
      rest >>>= 7;
    }
    return one((int) rest);
  }

  Bytes zigzag(long value) {
    return varint((value << 1) ^ (value >> 63));
  }

  Bytes all(byte[] more, int from, int length) {
    room(length);
    System.arraycopy(more, from, bytes, size, length);
    size += length;
    return this;
  }

  Bytes all(Bytes more) {
    return all(more.bytes, 0, more.size);
  }

  /// A text with its length before it, in four bytes.
  Bytes text(String value) {
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    return int32(utf8.length).all(utf8, 0, utf8.length);
  }

  int size() {
    return size;
  }

  byte[] array() {
    return bytes;
  }

  byte[] copy() {
    return Arrays.copyOf(bytes, size);
  }
}
