package org.steelyard.read.evaluate;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.steelyard.model.Measured;

/// Percentile bootstrap (Efron 1979): draws units with replacement and takes the middle 95 % of
/// what a statistic gives. The seed is fixed, so the same answers give the same interval.
public final class Bootstrap {
  private static final double LEVEL = 0.95;
  private static final int DRAWS = 1000;
  private static final long SEED = 20_261_126;

  private Bootstrap() {}

  /// The statistic of all units with its interval.
  ///
  /// @param units how many units there are
  /// @param n observations behind the statistic; 0 gives [Measured.NoData]
  /// @param nothing why there is no data, where there is none
  /// @param statistic computed from indices of units, each from 0 to `units` - 1; NaN where a draw
  ///     gives none, which leaves the draw out
  public static Measured interval(
      int units, int n, String nothing, ToDoubleFunction<int[]> statistic) {
    if (n == 0 || units == 0) {
      return new Measured.NoData(nothing);
    }
    int[] all = new int[units];
    Arrays.setAll(all, i -> i);
    double value = statistic.applyAsDouble(all);
    if (Double.isNaN(value)) {
      return new Measured.NoData(nothing);
    }
    SplittableRandom random = new SplittableRandom(SEED);
    double[] drawn = new double[DRAWS];
    int kept = 0;
    int[] sample = new int[units];
    for (int draw = 0; draw < DRAWS; draw++) {
      Arrays.setAll(sample, i -> random.nextInt(units));
      double one = statistic.applyAsDouble(sample);
      if (!Double.isNaN(one)) {
        drawn[kept++] = one;
      }
    }
    Arrays.sort(drawn, 0, kept);
    double low = kept == 0 ? value : drawn[(int) Math.floor((1 - LEVEL) / 2 * (kept - 1))];
    double high = kept == 0 ? value : drawn[(int) Math.ceil((1 + LEVEL) / 2 * (kept - 1))];
    return new Measured.Estimate(value, Math.min(low, value), Math.max(high, value), LEVEL, n);
  }
}
