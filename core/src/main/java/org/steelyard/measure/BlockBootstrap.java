package org.steelyard.measure;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.steelyard.model.Measured;

/// Bayesian bootstrap over blocks: each replicate gives each block a weight drawn from Exp(1).
///
/// A block is a day of one source, because one source's day repeats itself and sources disagree
/// (Schrodt 2015). The draws depend on seed and block only: a later event leaves earlier intervals
/// as they were, and events may come in any order. Source: Rubin, The Bayesian bootstrap, 1981.
final class BlockBootstrap {
  private static final int QUANTILE_BITS = 12;
  private static final int DRAWS_A_LONG = Long.SIZE / QUANTILE_BITS;

  private final AffinitySettings settings;

  /// 4,096 quantiles of Exp(1): drawing among them spares a logarithm for each of the millions of
  /// draws.
  private final float[] quantiles = new float[1 << QUANTILE_BITS];

  BlockBootstrap(AffinitySettings settings) {
    this.settings = settings;
    for (int i = 0; i < quantiles.length; i++) {
      quantiles[i] = (float) -StrictMath.log((i + 0.5) / quantiles.length);
    }
  }

  /// Weights of one block, one for each replicate.
  float[] weights(long day, String source) {
    SplittableRandom random = random(day, source);
    float[] weights = new float[settings.replicates()];
    long bits = 0;
    for (int r = 0; r < weights.length; r++) {
      bits = r % DRAWS_A_LONG == 0 ? random.nextLong() : bits >>> QUANTILE_BITS;
      weights[r] = quantiles[(int) (bits & (quantiles.length - 1))];
    }
    return weights;
  }

  SplittableRandom random(long day, String source) {
    return new SplittableRandom(mix(settings.seed() ^ mix(day ^ mix(source.hashCode()))));
  }

  static double exponential(SplittableRandom random) {
    return -StrictMath.log(1 - random.nextDouble());
  }

  /// Percentile interval of `replicates` around `value`, widened where it does not hold `value`.
  Measured.Estimate estimate(double value, double[] replicates, int n) {
    double[] sorted = replicates.clone();
    Arrays.sort(sorted);
    double tail = (1 - settings.level()) / 2;
    double low = Math.min(value, quantile(sorted, tail));
    double high = Math.max(value, quantile(sorted, 1 - tail));
    return new Measured.Estimate(value, low, high, settings.level(), n);
  }

  /// Quantile with linear interpolation (R's type 7).
  static double quantile(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }

  /// Finaliser of SplitMix64: near keys must not give near streams.
  private static long mix(long key) {
    long z = key + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
