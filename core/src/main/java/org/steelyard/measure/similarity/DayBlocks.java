package org.steelyard.measure.similarity;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.steelyard.model.Measured;

/// Mean of shares with a Bayesian bootstrap over days.
///
/// The votes of a day belong together: paragraphs of one text, texts of one committee. Each
/// replicate gives each day a weight drawn from Exp(1) (Rubin 1981); draws depend on seed and day
/// only, so that votes may come in any order. A single day says nothing of spread: its interval is
/// the whole scale.
final class DayBlocks {
  private static final class Block {
    private double sum;
    private int count;
  }

  private final TreeMap<Long, Block> blocks = new TreeMap<>();

  /// Adds one value between 0 and 1.
  void add(LocalDate day, double value) {
    Block block = blocks.computeIfAbsent(day.toEpochDay(), _ -> new Block());
    block.sum += value;
    block.count++;
  }

  Measured mean(VoteRule rule, String none) {
    double sum = 0;
    int count = 0;
    double[] sums = new double[rule.replicates()];
    double[] weights = new double[rule.replicates()];
    for (Map.Entry<Long, Block> entry : blocks.entrySet()) {
      Block block = entry.getValue();
      sum += block.sum;
      count += block.count;
      SplittableRandom random = new SplittableRandom(rule.seed() * 0x9E3779B9L + entry.getKey());
      for (int r = 0; r < sums.length; r++) {
        double weight = -StrictMath.log(1 - random.nextDouble());
        sums[r] += weight * block.sum;
        weights[r] += weight * block.count;
      }
    }
    if (count == 0) {
      return new Measured.NoData(none);
    }
    double value = sum / count;
    if (blocks.size() == 1) {
      return new Measured.Estimate(value, 0, 1, rule.level(), count);
    }
    for (int r = 0; r < sums.length; r++) {
      sums[r] /= weights[r];
    }
    Arrays.sort(sums);
    double tail = (1 - rule.level()) / 2;
    return new Measured.Estimate(
        value,
        Math.min(value, quantile(sums, tail)),
        Math.max(value, quantile(sums, 1 - tail)),
        rule.level(),
        count);
  }

  private static double quantile(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
