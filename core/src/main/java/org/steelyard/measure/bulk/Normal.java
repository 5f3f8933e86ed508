package org.steelyard.measure.bulk;

/// Quantiles of the normal distribution.
final class Normal {
  private static final int STEPS = 60;

  private Normal() {}

  /// The point below which `share` of the standard normal lies, for a share of .5 or more and below
  /// 1; to 1e-12, by halving.
  static double quantile(double share) {
    double low = 0;
    double high = 10;
    for (int i = 0; i < STEPS; i++) {
      double middle = (low + high) / 2;
      if (0.5 + upTo(middle) < share) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  /// Probability between 0 and `x`, by its power series (Abramowitz and Stegun 26.2.11).
  private static double upTo(double x) {
    double term = x;
    double sum = x;
    for (int n = 1; term > 1e-17 * sum; n++) {
      term *= x * x / (2 * n + 1);
      sum += term;
    }
    return sum * StrictMath.exp(-x * x / 2) / StrictMath.sqrt(2 * Math.PI);
  }
}
