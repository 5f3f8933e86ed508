package org.steelyard.publish.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.steelyard.model.Measured;

/// Writes numbers for people. The minus is U+2212, the space before a unit does not break.
public final class Numbers {
  private static final String MINUS = "−";

  private Numbers() {}

  /// A signed number, one decimal: `+2.8`, `−1.3`, `0.0`.
  public static String signed(double value) {
    String digits = plain(Math.abs(value), 1);
    if (digits.equals("0.0")) {
      return digits;
    }
    return (value < 0 ? MINUS : "+") + digits;
  }

  /// A number with `decimals` decimals and a minus where it is negative.
  public static String plain(double value, int decimals) {
    String digits =
        BigDecimal.valueOf(Math.abs(value))
            .setScale(decimals, RoundingMode.HALF_UP)
            .toPlainString();
    boolean zero = digits.chars().allMatch(c -> c == '0' || c == '.');
    return value < 0 && !zero ? MINUS + digits : digits;
  }

  /// A share of 1 in per cent: `41 %`.
  public static String percent(double share) {
    return plain(share * 100, 0) + "\u00a0%";
  }

  /// A whole number with thousands apart: `1,467`.
  public static String count(int value) {
    return String.format(Locale.ROOT, "%,d", value).replace("-", MINUS);
  }

  /// An amount as stated, thousands apart, no decimals added or lost.
  public static String amount(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    int decimals = Math.max(0, plain.scale());
    return String.format(Locale.ROOT, "%,." + decimals + "f", plain).replace("-", MINUS);
  }

  /// A large number in words' size: `4.33 bn`, `417 m`, `2,152`.
  public static String rounded(double value) {
    double size = Math.abs(value);
    if (size >= 1e9) {
      return plain(value / 1e9, 2) + "\u00a0bn";
    }
    if (size >= 1e6) {
      return plain(value / 1e6, 0) + "\u00a0m";
    }
    return count((int) Math.round(value));
  }

  /// The level of an interval: `80 %`.
  public static String level(Measured.Estimate estimate) {
    return percent(estimate.level());
  }
}
