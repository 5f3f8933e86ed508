package org.steelyard.read.identify;

import org.steelyard.model.Measured;

/// Shares with Wilson's score interval (1927) at 95 %. The stage of measures, which has this for
/// all levels, comes later than reading and cannot be called from here.
final class Wilson {
  private static final double Z = 1.959963984540054;

  private Wilson() {}

  static Measured share(int hits, int n) {
    if (n == 0) {
      return new Measured.NoData("there are no texts");
    }
    double share = (double) hits / n;
    double centre = share + Z * Z / (2 * n);
    double spread = Z * StrictMath.sqrt(share * (1 - share) / n + Z * Z / (4.0 * n * n));
    double scale = 1 + Z * Z / n;
    double low = hits == 0 ? 0 : (centre - spread) / scale;
    double high = hits == n ? 1 : (centre + spread) / scale;
    return new Measured.Estimate(share, low, high, .95, n);
  }
}
