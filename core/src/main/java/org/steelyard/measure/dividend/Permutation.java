package org.steelyard.measure.dividend;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.steelyard.measure.Redraw;
import org.steelyard.model.Measured;

/// The change of the mean of a series at a point in time, with an interval by permutation.
///
/// If the true change were x, the series less x after the point would not care which years come
/// after it. The interval holds every x that a permutation of years does not reject; for a
/// difference of means each permutation rejects all x outside a range of its own, so that the ends
/// are found exactly. All choices of years are tried where they are few, else as many as there are
/// replicates, ten times over, seeded. Trap: years are taken as exchangeable; a trend is no change.
final class Permutation {
  private static final int ALL = 20_000;

  private final double[] series;
  private final int after;
  private final double change;
  private double[] lows = new double[0];
  private double[] highs = new double[0];
  private int beyond;

  /// @param series values in order of time
  /// @param after how many of the last ones come after the point; some, not all
  Permutation(double[] series, int after, Redraw redraw) {
    this.series = series.clone();
    this.after = after;
    boolean[] real = new boolean[series.length];
    Arrays.fill(real, series.length - after, series.length, true);
    this.change = difference(real);
    if (choices() <= ALL) {
      int count = (int) Math.round(choices());
      lows = new double[count];
      highs = new double[count];
      each(new boolean[series.length], 0, after, 0);
    } else {
      sample(10 * redraw.replicates(), redraw.stream("permutation"), real);
    }
  }

  double change() {
    return change;
  }

  /// Share of permutations with a change as large as the real one or larger, in either direction.
  double p() {
    return (double) beyond / lows.length;
  }

  int tried() {
    return lows.length;
  }

  Measured measured(double level) {
    double[] low = lows.clone();
    double[] high = highs.clone();
    Arrays.sort(low);
    Arrays.sort(high);
    int rejected = (int) Math.floor((1 - level) * low.length + 1e-9);
    double from = low[Math.min(rejected, low.length - 1)];
    double to = high[Math.max(0, high.length - 1 - rejected)];
    return Double.isInfinite(from) || Double.isInfinite(to)
        ? new Measured.NoData(
            series.length
                + " years, "
                + after
                + " of them after the change, are too few for an interval of level "
                + level)
        : new Measured.Estimate(
            change, Math.min(from, change), Math.max(to, change), level, series.length);
  }

  private double choices() {
    double choices = 1;
    for (int i = 1; i <= after && choices <= 1e9; i++) {
      choices = choices * (series.length - after + i) / i;
    }
    return choices;
  }

  /// Every choice of years, in order.
  private int each(boolean[] chosen, int from, int left, int at) {
    if (left == 0) {
      take(chosen, at);
      return at + 1;
    }
    int next = at;
    for (int i = from; i <= chosen.length - left; i++) {
      chosen[i] = true;
      next = each(chosen, i + 1, left - 1, next);
      chosen[i] = false;
    }
    return next;
  }

  private void sample(int count, SplittableRandom random, boolean[] real) {
    lows = new double[count];
    highs = new double[count];
    take(real, 0);
    for (int r = 1; r < count; r++) {
      boolean[] chosen = real.clone();
      for (int i = chosen.length - 1; i > 0; i--) {
        int j = random.nextInt(i + 1);
        boolean swap = chosen[i];
        chosen[i] = chosen[j];
        chosen[j] = swap;
      }
      take(chosen, r);
    }
  }

  private void take(boolean[] chosen, int at) {
    double other = difference(chosen);
    beyond += Math.abs(other) >= Math.abs(change) - 1e-12 * Math.abs(change) ? 1 : 0;
    int kept = 0;
    for (int i = series.length - after; i < series.length; i++) {
      kept += chosen[i] ? 1 : 0;
    }
    // Change of the step itself under this choice: 1 for the real one.
    double step = (double) kept / after - (double) (after - kept) / (series.length - after);
    double one = 1 - step > 1e-12 ? (change - other) / (1 - step) : Double.NaN;
    double two = 1 + step > 1e-12 ? (change + other) / (1 + step) : Double.NaN;
    // Not rejected is |other - x step| >= |change - x|: between the two places where both are
    // equal.
    boolean always = Double.isNaN(one) || Double.isNaN(two);
    lows[at] = always ? Double.NEGATIVE_INFINITY : Math.min(one, two);
    highs[at] = always ? Double.POSITIVE_INFINITY : Math.max(one, two);
  }

  private double difference(boolean[] chosen) {
    double in = 0;
    double out = 0;
    for (int i = 0; i < series.length; i++) {
      if (chosen[i]) {
        in += series[i];
      } else {
        out += series[i];
      }
    }
    return in / after - out / (series.length - after);
  }
}
