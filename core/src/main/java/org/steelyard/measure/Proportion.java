package org.steelyard.measure;

import org.steelyard.model.Measured;

/// Shares of counts with score intervals.
///
/// Source: Wilson 1927 for one share; Newcombe 1998 (method 10) for the difference of two.
/// Reference values: 81 of 263 at 95 %: .2553-.3662; 56/70 - 48/80: .0524-.3339.
/// Trap: near 0 and 1 the usual p +- z s leaves the scale; Wilson's interval does not.
public final class Proportion {
  private Proportion() {}

  /// Share of `hits` among `n` with Wilson's interval; no data for n = 0.
  ///
  /// @param level coverage, between 0 and 1
  public static Measured wilson(int hits, int n, double level) {
    if (hits < 0 || hits > n) {
      throw new IllegalArgumentException(
          "Hits lie between 0 and n, but are " + hits + " of " + n + ".");
    }
    return n == 0 ? new Measured.NoData("nothing was counted") : estimate(hits, n, level);
  }

  static Measured.Estimate estimate(int hits, int n, double level) {
    double z = normalQuantile((1 + level) / 2);
    double share = (double) hits / n;
    double centre = share + z * z / (2 * n);
    double spread = z * StrictMath.sqrt(share * (1 - share) / n + z * z / (4.0 * n * n));
    double scale = 1 + z * z / n;
    double low = hits == 0 ? 0 : (centre - spread) / scale;
    double high = hits == n ? 1 : (centre + spread) / scale;
    return new Measured.Estimate(share, low, high, level, n);
  }

  /// Difference `a - b` of two independent shares, built from their own intervals.
  static Measured.Estimate difference(Measured.Estimate a, Measured.Estimate b) {
    double value = a.value() - b.value();
    double low = value - StrictMath.hypot(a.value() - a.low(), b.high() - b.value());
    double high = value + StrictMath.hypot(a.high() - a.value(), b.value() - b.low());
    return new Measured.Estimate(value, low, high, a.level(), a.n() + b.n());
  }

  /// The same estimate after x -> factor * x + shift, with factor above 0.
  static Measured.Estimate rescale(Measured.Estimate e, double factor, double shift) {
    return new Measured.Estimate(
        factor * e.value() + shift,
        factor * e.low() + shift,
        factor * e.high() + shift,
        e.level(),
        e.n());
  }

  /// Standard normal quantile for p above .5 (Acklam's rational approximation, error 1.2e-9).
  public static double normalQuantile(double p) {
    if (p > 0.97575) {
      double q = StrictMath.sqrt(-2 * StrictMath.log(1 - p));
      return (((((0.007784894002430293 * q + 0.3223964580411365) * q + 2.400758277161838) * q
                              + 2.549732539343734)
                          * q
                      - 4.374664141464968)
                  * q
              - 2.938163982698783)
          / ((((0.007784695709041462 * q + 0.3224671290700398) * q + 2.445134137142996) * q
                      + 3.754408661907416)
                  * q
              + 1);
    }
    double q = p - 0.5;
    double r = q * q;
    return (((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r
                            + 138.3577518672690)
                        * r
                    - 30.66479806614716)
                * r
            + 2.506628277459239)
        * q
        / (((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r
                            + 66.80131188771972)
                        * r
                    - 13.28068155288572)
                * r
            + 1);
  }

  /// Upper tail of the standard normal at z, z from 0 up, times exp(z^2/2), so that it is never 0.
  ///
  /// Below 3 Marsaglia's series (2004), above it Laplace's continued fraction; error under 1e-12.
  public static double normalTail(double z) {
    double root = StrictMath.sqrt(2 * Math.PI);
    if (z < 3) {
      double term = z;
      double sum = z;
      for (int i = 3; i < 200 && term > 1e-17; i += 2) {
        term *= z * z / i;
        sum += term;
      }
      return 0.5 * StrictMath.exp(z * z / 2) - sum / root;
    }
    double fraction = z;
    for (int i = 120; i > 0; i--) {
      fraction = z + i / fraction;
    }
    return 1 / (root * fraction);
  }
}
