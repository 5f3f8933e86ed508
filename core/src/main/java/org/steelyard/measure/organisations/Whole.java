package org.steelyard.measure.organisations;

import org.steelyard.model.Measured;

/// Values of whole lists: nothing was sampled, so that the interval is the value itself.
final class Whole {
  private Whole() {}

  /// `value` over `n` memberships, or no data where there are none.
  static Measured of(double value, int n, String none) {
    return n == 0 ? new Measured.NoData(none) : new Measured.Estimate(value, value, value, 1, n);
  }

  /// `part / n`, or no data where `n` is 0.
  static Measured share(int part, int n, String none) {
    return of(n == 0 ? 0 : (double) part / n, n, none);
  }
}
