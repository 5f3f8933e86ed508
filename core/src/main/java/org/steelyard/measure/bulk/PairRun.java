package org.steelyard.measure.bulk;

import org.steelyard.measure.AffinitySettings;
import org.steelyard.store.data.DailyBlocks;

/// One pair's way through its blocks and months. All sums decay between days: those of first
/// powers by 2^(-d/h), those of products by its square, so that no block is touched twice.
final class PairRun {
  private static final double SCALE = 10;

  private final AffinitySettings settings;
  private final double reach;
  private final double[] decay;
  private double weight;
  private double sum;
  private double weights2;
  private double products;
  private double sums2;

  /// @param reach half the interval's width in standard deviations
  /// @param decay what is left of 1 after so many days
  PairRun(AffinitySettings settings, double reach, double[] decay) {
    this.settings = settings;
    this.reach = reach;
    this.decay = decay;
  }

  void run(DailyBlocks blocks, int pair, int[] ends, MonthlyAffinities out) {
    int block = blocks.start(pair);
    int end = blocks.end(pair);
    int day = blocks.day(block);
    int known = 0;
    int at = pair * ends.length;
    for (int month = 0; month < ends.length; month++, at++) {
      int before = known;
      int last = day;
      while (block < end && blocks.day(block) <= ends[month]) {
        last = blocks.day(block);
        age(last - day);
        day = last;
        take(blocks.count(block), blocks.sum(block));
        known += blocks.count(block);
        block++;
      }
      out.known[at] = known;
      out.told[at] = known - before;
      if (known == 0 || ends[month] - last > settings.silentDays()) {
        out.values[at] = out.lows[at] = out.highs[at] = Double.NaN;
      } else {
        // The state stays at the last block's day: silence is told by it, and is not aged twice.
        estimate(decay[ends[month] - last], block - blocks.start(pair), at, out);
      }
    }
  }

  private void age(int days) {
    if (days > 0) {
      double left = decay[days];
      weight *= left;
      sum *= left;
      weights2 *= left * left;
      products *= left * left;
      sums2 *= left * left;
    }
  }

  private void take(double w, double s) {
    weight += w;
    sum += s;
    weights2 += w * w;
    products += w * s;
    sums2 += s * s;
  }

  private void estimate(double left, int blocks, int at, MonthlyAffinities out) {
    double k = settings.shrinkage();
    double total = k + weight * left;
    double value = sum * left / total;
    out.values[at] = value;
    if (k == 0 && blocks < 2) {
      out.lows[at] = -SCALE;
      out.highs[at] = SCALE;
      return;
    }
    double half = reach * StrictMath.sqrt(variance(value, total, left * left));
    out.lows[at] = Math.min(value, Math.max(-SCALE, value - half));
    out.highs[at] = Math.max(value, Math.min(SCALE, value + half));
  }

  /// Variance of (pseudo + sum D s)/(pseudo weight + sum D w) with D from Exp(1), the pseudo-events
  /// k Exp(1) of a uniform intensity. To first order, then divided by 1 + the squared coefficient
  /// of variation of the denominator: exact for equal weights, and for no event at all.
  private double variance(double value, double total, double left2) {
    double k = settings.shrinkage();
    double squares = (sums2 - 2 * value * products + value * value * weights2) * left2;
    double pseudo = k * k * (2 * SCALE * SCALE / 3 + value * value);
    double first = (Math.max(0, squares) + pseudo) / (total * total);
    return first / (1 + (weights2 * left2 + k * k) / (total * total));
  }
}
