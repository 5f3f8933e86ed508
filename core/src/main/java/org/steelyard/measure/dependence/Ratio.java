package org.steelyard.measure.dependence;

import java.util.List;
import java.util.stream.IntStream;
import org.steelyard.measure.Spread;
import org.steelyard.model.Measured;

/// Sum of flows over sum of what they are set against, over some years, with replicates.
/// The value is not a number where the base is nothing or no year is known.
final class Ratio {
  private final double value;
  private final double[] redrawn;
  private final List<Integer> years;

  private Ratio(double value, double[] redrawn, List<Integer> years) {
    this.value = value;
    this.redrawn = redrawn;
    this.years = years;
  }

  /// Years of `exposure` in which the base is known.
  static List<Integer> years(Exposure exposure, Question.Base base) {
    return exposure.years.values().stream()
        .filter(year -> !Double.isNaN(exposure.base(year, base, -1)))
        .map(y -> y.year)
        .toList();
  }

  /// Mean flow of a year over all years known.
  static Ratio yearly(Exposure exposure, int replicates) {
    double[] sums = new double[replicates];
    double[] totals = new double[replicates];
    double sum = 0;
    int count = exposure.years.size();
    for (Exposure.Year year : exposure.years.values()) {
      double[] weights = exposure.weights(year.year);
      sum += year.with;
      for (int r = 0; r < replicates; r++) {
        double weight = count > 1 ? weights[r] : 1;
        sums[r] += weight * year.drawn[r];
        totals[r] += weight;
      }
    }
    double value = count > 0 ? sum / count : Double.NaN;
    double[] redrawn =
        IntStream.range(0, replicates)
            .mapToDouble(r -> totals[r] > 0 ? sums[r] / totals[r] : value)
            .toArray();
    return new Ratio(value, redrawn, List.copyOf(exposure.years.keySet()));
  }

  static Ratio of(Exposure exposure, Question.Base base, List<Integer> years, int replicates) {
    double[] sums = new double[replicates];
    double[] totals = new double[replicates];
    double sum = 0;
    double total = 0;
    for (Exposure.Year year : exposure.years.values()) {
      if (years.contains(year.year)) {
        double[] weights = exposure.weights(year.year);
        sum += year.with;
        total += exposure.base(year, base, -1);
        for (int r = 0; r < replicates; r++) {
          // One year is the whole of what was asked: there is nothing to reweight.
          double weight = years.size() > 1 ? weights[r] : 1;
          sums[r] += weight * year.drawn[r];
          totals[r] += weight * exposure.base(year, base, r);
        }
      }
    }
    double value = total > 0 ? sum / total : Double.NaN;
    double[] redrawn =
        IntStream.range(0, replicates)
            .mapToDouble(r -> totals[r] > 0 ? sums[r] / totals[r] : value)
            .toArray();
    return new Ratio(value, redrawn, years);
  }

  Measured measured(double level, String none) {
    return Double.isNaN(value)
        ? new Measured.NoData(none)
        : Spread.interval(value, redrawn, level, years.size());
  }

  /// This less `other`; both over the same years.
  Measured less(Ratio other, double level, String none) {
    if (Double.isNaN(value - other.value)) {
      return new Measured.NoData(none);
    }
    double[] gaps =
        IntStream.range(0, redrawn.length)
            .mapToDouble(r -> redrawn[r] - other.redrawn[r])
            .toArray();
    return Spread.interval(value - other.value, gaps, level, years.size());
  }

  /// This times `other`, replicate by replicate.
  Measured times(Ratio other, double level, String none) {
    if (Double.isNaN(value * other.value)) {
      return new Measured.NoData(none);
    }
    double[] products =
        IntStream.range(0, redrawn.length)
            .mapToDouble(r -> redrawn[r] * other.redrawn[r])
            .toArray();
    return Spread.interval(
        value * other.value, products, level, Math.min(years.size(), other.years.size()));
  }
}
