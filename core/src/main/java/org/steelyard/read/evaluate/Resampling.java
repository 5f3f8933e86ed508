package org.steelyard.read.evaluate;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.steelyard.model.Measured;

/// Percentile bootstrap over pages with a fixed seed: the same answers give the same
/// interval.
final class Resampling {
  private static final double LEVEL = .95;
  private static final int DRAWS = 1000;
  private static final long SEED = 20_261_126;

  private Resampling() {}

  /// The statistic of all pages with its interval.
  ///
  /// @param statistic of the pages with these indices; NaN where they give none
  static Measured interval(int pages, ToDoubleFunction<int[]> statistic) {
    int[] all = new int[pages];
    Arrays.setAll(all, i -> i);
    double value = pages == 0 ? Double.NaN : statistic.applyAsDouble(all);
    if (Double.isNaN(value)) {
      return new Measured.NoData("no page has this in the gold set");
    }
    SplittableRandom random = new SplittableRandom(SEED);
    double[] drawn = new double[DRAWS];
    int kept = 0;
    int[] sample = new int[pages];
    for (int draw = 0; draw < DRAWS; draw++) {
      Arrays.setAll(sample, i -> random.nextInt(pages));
      double one = statistic.applyAsDouble(sample);
      if (!Double.isNaN(one)) {
        drawn[kept++] = one;
      }
    }
    Arrays.sort(drawn, 0, kept);
    double low = kept == 0 ? value : drawn[(int) Math.floor((1 - LEVEL) / 2 * (kept - 1))];
    double high = kept == 0 ? value : drawn[(int) Math.ceil((1 + LEVEL) / 2 * (kept - 1))];
    return new Measured.Estimate(value, Math.min(low, value), Math.max(high, value), LEVEL, pages);
  }
}
