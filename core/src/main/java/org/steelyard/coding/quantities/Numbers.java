package org.steelyard.coding.quantities;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import org.steelyard.language.Tongue;

/// Reads numbers in figures as a language writes them: `4,5`, `1.200`, `1,234.5`.
final class Numbers {
  /// Digits of a group between grouping signs.
  private static final int GROUP = 3;

  private Numbers() {}

  /// The number that `text` (digits, points and commas) means in `tongue`.
  static BigDecimal read(String text, Tongue tongue) {
    int point = text.lastIndexOf('.');
    int comma = text.lastIndexOf(',');
    if (point < 0 && comma < 0) {
      return new BigDecimal(text);
    }
    char last = point > comma ? '.' : ',';
    boolean both = point >= 0 && comma >= 0;
    boolean once = text.indexOf(last) == text.lastIndexOf(last);
    boolean group = text.length() - Math.max(point, comma) - 1 == GROUP;
    char decimal = DecimalFormatSymbols.getInstance(tongue.locale()).getDecimalSeparator();
    boolean fraction = once && (both || !group || last == decimal);
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        plain.append(c);
      } else if (fraction && c == last) {
        plain.append('.');
      }
    }
    return new BigDecimal(plain.toString());
  }
}
