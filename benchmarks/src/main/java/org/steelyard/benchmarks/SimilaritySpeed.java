package org.steelyard.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.steelyard.measure.similarity.Portfolios;
import org.steelyard.measure.similarity.Variant;
import org.steelyard.measure.similarity.YearSimilarity;

/// Processor seconds for all dyads of all system members, 1816-2018, in all nine variants.
///
/// `SimilaritySpeed [FOLDER]`: the folder holds `atop_alliance.csv.gz` and `cow_nmc.csv.gz`;
/// without it, portfolios of the same size are made up. Each way runs three times on one thread;
/// the first run is that of a cold virtual machine. For comparison: fpsim (R, parallel) logs
/// 9,750 s, numpy took 6.6 s.
public final class SimilaritySpeed {
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final int ROUNDS = 3;

  private SimilaritySpeed() {}

  /// Prints one row a way of computing and round, and how far the ways differ at most.
  public static void main(String[] arguments) throws IOException {
    long start = CLOCK.getCurrentThreadCpuTime();
    List<Portfolios> years =
        arguments.length > 0
            ? SimilarityYears.read(Path.of(arguments[0]))
            : SimilarityYears.random();
    long dyads = years.stream().mapToLong(y -> (long) y.size() * (y.size() - 1) / 2).sum();
    System.out.printf(
        Locale.ROOT,
        "%d years, %,d dyad-years, nine variants; read in %.2f s CPU%n",
        years.size(),
        dyads,
        (CLOCK.getCurrentThreadCpuTime() - start) / 1e9);
    for (int round = 1; round <= ROUNDS; round++) {
      start = CLOCK.getCurrentThreadCpuTime();
      double sum = 0;
      for (Portfolios year : years) {
        sum += YearSimilarity.of(year).value(0, 1, Variant.S_VALUED);
      }
      print("bit planes", round, start, sum);
      start = CLOCK.getCurrentThreadCpuTime();
      sum = 0;
      for (Portfolios year : years) {
        sum += SimilarityPlain.of(year)[0];
      }
      print("plain loop", round, start, sum);
    }
    start = System.nanoTime();
    double sum =
        years.parallelStream()
            .mapToDouble(y -> YearSimilarity.of(y).value(0, 1, Variant.S_VALUED))
            .sum();
    System.out.printf(
        Locale.ROOT,
        "bit planes, all processors: %.3f s of wall time (sum %.6f)%n",
        (System.nanoTime() - start) / 1e9,
        sum);
    System.out.printf(Locale.ROOT, "largest difference of the two: %.1e%n", difference(years));
  }

  private static void print(String way, int round, long start, double sum) {
    System.out.printf(
        Locale.ROOT,
        "%s, round %d: %.3f s CPU (sum %.6f)%n",
        way,
        round,
        (CLOCK.getCurrentThreadCpuTime() - start) / 1e9,
        sum);
  }

  private static double difference(List<Portfolios> years) {
    double largest = 0;
    for (Portfolios year : years) {
      YearSimilarity fast = YearSimilarity.of(year);
      double[] plain = SimilarityPlain.of(year);
      int at = 0;
      for (int i = 1; i < year.size(); i++) {
        for (int j = 0; j < i; j++) {
          for (Variant variant : Variant.values()) {
            double gap = Math.abs(fast.value(i, j, variant) - plain[at++]);
            largest = gap > largest ? gap : largest;
          }
        }
      }
    }
    return largest;
  }
}
