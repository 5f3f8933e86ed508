package org.steelyard.imports;

import java.time.LocalDate;

/// A 64-bit hash of texts and numbers, the same on every machine. Against accident, not malice.
final class Hash64 {
  private static final long START = 0xCBF2_9CE4_8422_2325L;
  private static final long STEP = 0x9E37_79B9_7F4A_7C15L;

  private long state = START;

  /// Adds a cell with its type, so that `1` the text is not 1 the number.
  void add(Cell cell) {
    switch (cell) {
      case Cell.Text(String value) -> {
        mix(1L + ((long) value.length() << 8));
        for (int i = 0; i < value.length(); i++) {
          state = (state ^ value.charAt(i)) * 0x0000_0100_0000_01B3L;
        }
        mix(value.length());
      }
      case Cell.Whole(long value) -> {
        mix(2);
        mix(value);
      }
      case Cell.Real(double value) -> {
        mix(3);
        mix(Double.doubleToLongBits(value));
      }
      case Cell.Day(LocalDate value) -> {
        mix(4);
        mix(value.toEpochDay());
      }
      case Cell.None() -> mix(5);
    }
  }

  private void mix(long value) {
    long z = (state ^ value) + STEP;
    z = (z ^ (z >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D0_49BB_1331_11EBL;
    state = z ^ (z >>> 31);
  }

  long value() {
    return state;
  }
}
