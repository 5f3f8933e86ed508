package org.steelyard.measure.breaks;

import org.steelyard.measure.Proportion;

/// How surely the place of a break is known: the law of the place where a two-sided random walk
/// with drift is highest.
///
/// Source: Bai 1997, Estimation of a change point in multiple regression models, appendix B, for a
/// change in the mean (equal regressors on both sides), error variance of its own on each side.
/// Trap: it assumes small shifts, long segments and errors that are not correlated.
final class DateInterval {
  private static final double DENSITY = 1 / StrictMath.sqrt(2 * Math.PI);

  private DateInterval() {}

  /// Steps before and after the break that the interval reaches.
  record Reach(int before, int after) {}

  /// No interval: the law is undefined where a side has no spread.
  static final Reach NONE = new Reach(-1, -1);

  /// The interval of a break.
  ///
  /// @param shift difference of the means, not 0
  /// @param before variance of the errors before the break (divided by their number)
  /// @param after variance of the errors after it
  static Reach of(double shift, double before, double after, double level) {
    if (before <= 0 && after <= 0) {
      return new Reach(0, 0);
    }
    double tail = (1 - level) / 2;
    double phi = after / before;
    double centre = 1 / (1 + phi);
    if (!(before > 0 && after > 0) || centre < tail || centre > 1 - tail) {
      return NONE;
    }
    double unit = before / (shift * shift);
    double high = quantile(1 - tail, phi) * unit;
    double low = quantile(tail, phi) * unit;
    return new Reach((int) Math.ceil(high), (int) -Math.floor(low));
  }

  private static double quantile(double p, double phi) {
    double far = 1000 * Math.max(1, phi);
    double low = p < probability(0, phi) ? -far : 0;
    double high = p < probability(0, phi) ? 0 : far;
    for (int i = 0; i < 200 && high - low > 1e-9; i++) {
      double middle = (low + high) / 2;
      if (probability(middle, phi) < p) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  /// Probability that the highest place is at most `x`.
  ///
  /// @param phi variance after the break over the variance before it
  static double probability(double x, double phi) {
    if (x < 0) {
      double y = -x;
      double root = StrictMath.sqrt(y);
      double ratio = 1 / phi;
      double scaled = StrictMath.exp(-y / 8);
      double sum = phi + 1;
      return scaled
          * (-root * DENSITY
              - phi * (phi + 2) / sum * upper((0.5 + ratio) * root)
              + (y / 2 - 2 + (phi + 2) * (phi + 2) / sum) * upper(root / 2));
    }
    double root = StrictMath.sqrt(x / phi);
    double scaled = StrictMath.exp(-x / (8 * phi));
    double twice = 2 * phi + 1;
    double sum = phi + 1;
    return 1
        + scaled
            * (root * DENSITY
                + twice / (phi * sum) * upper((phi + 0.5) * root)
                - (twice * twice / (sum * phi) - 2 + x / (2 * phi)) * upper(root / 2));
  }

  /// exp(z^2/2) times the standard normal's upper tail at z, z from 0 up: finite everywhere.
  private static double upper(double z) {
    return Proportion.normalTail(z);
  }
}
