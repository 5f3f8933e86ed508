package org.steelyard.read.unpack.zstd;

import java.util.Arrays;
import org.steelyard.read.unpack.stream.Broken;

/// What was decoded last, as far back as a frame may refer to. Grows as bytes come, because
/// headers lie. Not safe for several threads.
final class Window {
  private static final int BLOCK = 128 << 10;

  private byte[] bytes = new byte[4 * BLOCK];
  private int size = BLOCK;
  private int frame;
  private int end;
  private int given;
  private int blockEnd;

  /// Begins a frame whose matches reach back `window` bytes.
  void begin(int window) {
    size = Math.max(window, 1024);
    frame = end;
  }

  /// Begins a block: makes room for it, dropping what no match can reach.
  void block() {
    if (end + BLOCK > bytes.length) {
      int keep = Math.min(end - frame, size);
      if (keep <= bytes.length / 2) {
        System.arraycopy(bytes, end - keep, bytes, 0, keep);
        frame = 0;
        end = keep;
        given = keep;
      } else {
        int length = (int) Math.min(bytes.length * 2L, 2L * size + 2 * BLOCK);
        bytes = Arrays.copyOf(bytes, Math.max(length, end + BLOCK));
      }
    }
    blockEnd = end + BLOCK;
  }

  void add(byte[] from, int offset, int length) throws Broken {
    check(length <= blockEnd - end);
    System.arraycopy(from, offset, bytes, end, length);
    end += length;
  }

  void fill(byte value, int length) throws Broken {
    check(length <= blockEnd - end);
    Arrays.fill(bytes, end, end + length, value);
    end += length;
  }

  /// Copies `length` bytes from `back` bytes before; they may overlap.
  void repeat(long back, int length) throws Broken {
    check(length <= blockEnd - end && back <= end - frame && back <= Math.max(size, BLOCK));
    int from = end - (int) back;
    if (back >= length) {
      System.arraycopy(bytes, from, bytes, end, length);
    } else {
      for (int i = 0; i < length; i++) {
        bytes[end + i] = bytes[from + i];
      }
    }
    end += length;
  }

  byte[] bytes() {
    return bytes;
  }

  int given() {
    return given;
  }

  /// Bytes that nobody took yet.
  int ready() {
    return end - given;
  }

  int take(byte[] into, int offset, int length) {
    int part = Math.min(length, ready());
    System.arraycopy(bytes, given, into, offset, part);
    given += part;
    return part;
  }

  private static void check(boolean right) throws Broken {
    if (!right) {
      throw Zstd.broken();
    }
  }
}
