package org.steelyard.measure.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.steelyard.model.Measured;

/// Agreement over one set of units: observed, and beyond chance by two measures.
///
/// Trap: kappa and alpha are undefined where all values are the same: nothing could disagree. Few
/// units give intervals that are too narrow.
///
/// @param percent share of pairs of values that agree, 0 to 1
/// @param kappa Cohen's kappa; no data unless two raters share units
/// @param alpha Krippendorff's alpha for nominal values, any number of raters, gaps allowed
public record Agreement(Measured percent, Measured kappa, Measured alpha) {
  private static final int LEAST = 2;

  /// Agreement of `units`, each with a value for every rater, empty where there is none.
  ///
  /// @param level coverage of the intervals
  /// @param replicates how often the units are redrawn; 50 or more
  /// @param seed of the random numbers
  public static Agreement of(List<List<String>> units, double level, int replicates, long seed) {
    List<List<String>> rated =
        units.stream()
            .filter(unit -> unit.stream().filter(value -> !value.isEmpty()).count() >= LEAST)
            .toList();
    if (rated.isEmpty()) {
      Measured none = new Measured.NoData("no unit was judged by two");
      return new Agreement(none, none, none);
    }
    boolean two = rated.stream().allMatch(unit -> unit.size() == LEAST);
    return new Agreement(
        measured(rated, Nominal::percent, level, replicates, seed),
        two
            ? measured(rated, Nominal::kappa, level, replicates, seed)
            : new Measured.NoData("kappa compares two raters"),
        measured(rated, Nominal::alpha, level, replicates, seed));
  }

  private static Measured measured(
      List<List<String>> units,
      ToDoubleFunction<List<List<String>>> measure,
      double level,
      int replicates,
      long seed) {
    double value = measure.applyAsDouble(units);
    if (Double.isNaN(value)) {
      return new Measured.NoData("all values are the same: nothing could disagree");
    }
    SplittableRandom random = new SplittableRandom(seed);
    double[] redrawn = new double[replicates];
    int count = 0;
    for (int r = 0; r < replicates; r++) {
      List<List<String>> sample = new ArrayList<>(units.size());
      for (int i = 0; i < units.size(); i++) {
        sample.add(units.get(random.nextInt(units.size())));
      }
      double again = measure.applyAsDouble(sample);
      if (!Double.isNaN(again)) {
        redrawn[count++] = again;
      }
    }
    double[] sorted = Arrays.copyOf(redrawn, count);
    Arrays.sort(sorted);
    double low = count == 0 ? value : quantile(sorted, (1 - level) / 2);
    double high = count == 0 ? value : quantile(sorted, (1 + level) / 2);
    return new Measured.Estimate(
        value, Math.min(low, value), Math.max(high, value), level, units.size());
  }

  private static double quantile(double[] sorted, double share) {
    double at = share * (sorted.length - 1);
    int below = (int) at;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }
}
