package org.steelyard.read.unpack.zstd;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// The checksum of frames: XXH64 with seed 0. Not safe for several threads.
final class XxHash {
  private static final long P1 = 0x9E3779B185EBCA87L;
  private static final long P2 = 0xC2B2AE3D27D4EB4FL;
  private static final long P3 = 0x165667B19E3779F9L;
  private static final long P4 = 0x85EBCA77C2B2AE63L;
  private static final long P5 = 0x27D4EB2F165667C5L;
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  private final long[] lanes = {sum(P1, P2), P2, 0, -P1};
  private final byte[] rest = new byte[32];
  private int waiting;
  private long length;

  /// The sum without its carry, as the algorithm wants it.
  private static long sum(long one, long other) {
    return one + other;
  }

  void update(byte[] bytes, int from, int count) {
    length += count;
    int at = from;
    int end = from + count;
    if (waiting > 0) {
      int part = Math.min(32 - waiting, count);
      System.arraycopy(bytes, at, rest, waiting, part);
      waiting += part;
      at += part;
      if (waiting < 32) {
        return;
      }
      stripe(rest, 0);
      waiting = 0;
    }
    while (at + 32 <= end) {
      stripe(bytes, at);
      at += 32;
    }
    System.arraycopy(bytes, at, rest, 0, end - at);
    waiting = end - at;
  }

  private void stripe(byte[] bytes, int at) {
    for (int i = 0; i < 4; i++) {
      lanes[i] = round(lanes[i], (long) LONG.get(bytes, at + 8 * i));
    }
  }

  private static long round(long lane, long input) {
    return Long.rotateLeft(lane + input * P2, 31) * P1;
  }

  long value() {
    long hash = P5;
    if (length >= 32) {
      hash =
          Long.rotateLeft(lanes[0], 1)
              + Long.rotateLeft(lanes[1], 7)
              + Long.rotateLeft(lanes[2], 12)
              + Long.rotateLeft(lanes[3], 18);
      for (long lane : lanes) {
        hash = (hash ^ round(0, lane)) * P1 + P4;
      }
    }
    hash += length;
    int at = 0;
    for (; at + 8 <= waiting; at += 8) {
      hash = Long.rotateLeft(hash ^ round(0, (long) LONG.get(rest, at)), 27) * P1 + P4;
    }
    if (at + 4 <= waiting) {
      long four = (int) INT.get(rest, at) & 0xFFFF_FFFFL;
      hash = Long.rotateLeft(hash ^ four * P1, 23) * P2 + P3;
      at += 4;
    }
    for (; at < waiting; at++) {
      hash = Long.rotateLeft(hash ^ (rest[at] & 0xFF) * P5, 11) * P1;
    }
    hash = (hash ^ hash >>> 33) * P2;
    hash = (hash ^ hash >>> 29) * P3;
    return hash ^ hash >>> 32;
  }
}
