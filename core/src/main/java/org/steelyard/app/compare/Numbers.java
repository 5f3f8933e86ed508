package org.steelyard.app.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/// Numbers of measures as text: in tables short, in data to six digits after the point.
public final class Numbers {
  private static final double BILLION = 1e9;
  private static final double MILLION = 1e6;
  private static final double THOUSAND = 1e3;
  private static final int DIGITS = 6;

  private Numbers() {}

  /// `0.828`, `2,152`, `4.33 bn`.
  public static String shortly(double value) {
    double size = Math.abs(value);
    if (size >= BILLION) {
      return String.format(Locale.ROOT, "%.2f bn", value / BILLION);
    }
    if (size >= MILLION) {
      return String.format(Locale.ROOT, "%.1f m", value / MILLION);
    }
    if (size >= THOUSAND || value == Math.rint(value)) {
      return String.format(Locale.ROOT, "%,.0f", value);
    }
    return size > 0 && size < 0.01
        ? new BigDecimal(value).round(new MathContext(3)).toPlainString()
        : String.format(Locale.ROOT, "%.3f", value);
  }

  /// At most six digits after the point.
  public static BigDecimal plain(double value) {
    BigDecimal rounded =
        BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }
}
