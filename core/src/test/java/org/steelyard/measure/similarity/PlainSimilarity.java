package org.steelyard.measure.similarity;

import java.util.function.IntBinaryOperator;

/// The definitions written out, a double loop over ties: slow, and a check on the fast way.
final class PlainSimilarity {
  private PlainSimilarity() {}

  static double of(Portfolios p, int i, int j, Variant variant) {
    return switch (variant) {
      case S_VALUED -> s(p, i, j, (a, b) -> Math.abs(a - b), 3, false);
      case S_SQUARED -> s(p, i, j, (a, b) -> (a - b) * (a - b), 9, false);
      case S_BINARY -> s(p, i, j, PlainSimilarity::binary, 1, false);
      case S_CAPABILITY -> s(p, i, j, (a, b) -> Math.abs(a - b), 3, true);
      case PI_VALUED -> beyond(p, i, j, (a, b) -> a == b ? 0 : 1, true);
      case PI_SQUARED -> beyond(p, i, j, (a, b) -> (a - b) * (a - b), true);
      case PI_BINARY -> beyond(p, i, j, PlainSimilarity::binary, true);
      case KAPPA_SQUARED -> beyond(p, i, j, (a, b) -> (a - b) * (a - b), false);
      case KAPPA_BINARY -> beyond(p, i, j, PlainSimilarity::binary, false);
    };
  }

  private static int binary(int a, int b) {
    return a > 0 == b > 0 ? 0 : 1;
  }

  private static double s(
      Portfolios p, int i, int j, IntBinaryOperator d, int largest, boolean weighted) {
    double sum = 0;
    double weights = 0;
    for (int k = 0; k < p.size(); k++) {
      double w = weighted ? p.capability(k) : 1;
      sum += w * d.applyAsInt(p.tie(i, k), p.tie(j, k)) / largest;
      weights += w;
    }
    return 1 - 2 * sum / weights;
  }

  private static double beyond(Portfolios p, int i, int j, IntBinaryOperator d, boolean pooled) {
    int n = p.size();
    double observed = 0;
    double chance = 0;
    for (int k = 0; k < n; k++) {
      observed += (double) d.applyAsInt(p.tie(i, k), p.tie(j, k)) / n;
      for (int m = 0; m < n; m++) {
        double cross = d.applyAsInt(p.tie(i, k), p.tie(j, m));
        double own = d.applyAsInt(p.tie(i, k), p.tie(i, m));
        double others = d.applyAsInt(p.tie(j, k), p.tie(j, m));
        chance += (pooled ? (2 * cross + own + others) / 4 : cross) / n / n;
      }
    }
    return chance == 0 ? Double.NaN : 1 - observed / chance;
  }
}
