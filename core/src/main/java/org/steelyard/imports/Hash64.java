package org.steelyard.imports;

import java.time.LocalDate;

/// A 64-bit hash of texts and numbers, the same on every machine. Against accident, not malice.
final class Hash64 {
  /// Where a hash of several cells begins.
  static final long START = 0xCBF2_9CE4_8422_2325L;

  private static final long STEP = 0x9E37_79B9_7F4A_7C15L;

  private Hash64() {}

  /// A cell with its type, so that `1` the text is not 1 the number.
  static long of(Cell cell) {
    return switch (cell) {
      case Cell.Text(String value) -> text(value);
      case Cell.Whole(long value) -> with(2, value);
      case Cell.Real(double value) -> with(3, Double.doubleToLongBits(value));
      case Cell.Day(LocalDate value) -> with(4, value.toEpochDay());
      case Cell.None() -> 5;
    };
  }

  private static long text(String value) {
    long state = START;
    for (int i = 0; i < value.length(); i++) {
      state = (state ^ value.charAt(i)) * 0x0000_0100_0000_01B3L;
    }
    return with(with(1, value.length()), state);
  }

  /// The hash of what came before, and of one more.
  static long with(long before, long more) {
    long z = (before ^ more) + STEP;
    z = (z ^ (z >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D0_49BB_1331_11EBL;
    return z ^ (z >>> 31);
  }
}
