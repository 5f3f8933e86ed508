package org.steelyard.imports;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/// Where the lines and fields of some lines lie, found eight bytes a step. Not safe for several
/// threads.
final class Chunk {
  /// Lines at most.
  static final int ROWS = 256;

  static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long LOW = 0x7F7F_7F7F_7F7F_7F7FL;
  private static final long HIGH = 0x8080_8080_8080_8080L;

  private final int width;
  private final long delimiters;
  private final long ends = ONES * '\n';

  /// Where each field begins, and one behind the end of the last; a row has `width + 1`.
  final int[] begins;

  final int[] from = new int[ROWS];
  final int[] to = new int[ROWS];

  /// Whether the line has bytes beyond ASCII; may be true where a neighbour has.
  final boolean[] wide = new boolean[ROWS];

  /// Whether the line is none that can be read by columns.
  final boolean[] odd = new boolean[ROWS];

  byte[] bytes = new byte[0];
  int rows;

  Chunk(int width, char delimiter) {
    this.width = width;
    this.delimiters = ONES * delimiter;
    this.begins = new int[ROWS * (width + 1)];
  }

  private static long zeros(long word) {
    return ~(((word & LOW) + LOW) | word | LOW);
  }

  /// Finds the next lines; returns where those behind them begin.
  int fill(byte[] stretch, int begin, int end) {
    bytes = stretch;
    rows = 0;
    int line = begin;
    int base = 0;
    int fields = 1;
    long high = 0;
    begins[0] = begin;
    for (int at = begin; at < end; at += 8) {
      long word = (long) LONG.get(stretch, at);
      high |= word & HIGH;
      long found = zeros(word ^ delimiters) | zeros(word ^ ends);
      while (found != 0) {
        int place = at + (Long.numberOfTrailingZeros(found) >>> 3);
        found &= found - 1;
        if (place >= end) {
          break;
        }
        if (stretch[place] != '\n') {
          if (fields < width) {
            begins[base + fields] = place + 1;
          }
          fields++;
          continue;
        }
        line(line, place, fields, high != 0);
        line = place + 1;
        fields = 1;
        high = word & HIGH;
        base = rows * (width + 1);
        if (rows == ROWS) {
          return line;
        }
        begins[base] = line;
      }
    }
    if (line < end) {
      line(line, end, fields, true);
      odd[rows - 1] = true;
    }
    return end;
  }

  private void line(int begin, int end, int fields, boolean high) {
    int last = end > begin && bytes[end - 1] == '\r' ? end - 1 : end;
    from[rows] = begin;
    to[rows] = end;
    wide[rows] = high;
    odd[rows] =
        fields != width
            || end - begin > Lines.LONGEST
            || (bytes[begin] >= 0 && bytes[begin] <= ' ');
    if (fields < width) {
      Arrays.fill(begins, rows * (width + 1) + fields, (rows + 1) * (width + 1), last + 1);
    }
    begins[rows * (width + 1) + width] = last + 1;
    rows++;
  }

  int begin(int row, int field) {
    return begins[row * (width + 1) + field];
  }

  int end(int row, int field) {
    return begins[row * (width + 1) + field + 1] - 1;
  }
}
