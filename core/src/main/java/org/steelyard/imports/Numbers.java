package org.steelyard.imports;

import java.math.BigDecimal;

/// Whole numbers as statistical programs write them: `1e+05` and `1990.0` as well as `42`.
final class Numbers {
  private static final int LONGEST = 40;

  private Numbers() {}

  /// The plain digits of a whole number; the text itself where it is none or plain already.
  static String whole(String text) {
    boolean other = text.indexOf('e') >= 0 || text.indexOf('E') >= 0 || text.indexOf('.') >= 0;
    if (!other || text.length() > LONGEST) {
      return text;
    }
    try {
      BigDecimal number = new BigDecimal(text);
      return Math.abs((long) number.scale()) > LONGEST
          ? text
          : Long.toString(number.longValueExact());
    } catch (ArithmeticException | NumberFormatException e) {
      return text;
    }
  }
}
