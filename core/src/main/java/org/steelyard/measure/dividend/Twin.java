package org.steelyard.measure.dividend;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// A state made of shares of other states that moved as the real one did before a change.
///
/// Weights are 0 or more and add up to 1; they minimise the squared gap over the years before the
/// change, by projected gradient with exact projection on the simplex (Duchi and others 2008).
/// Law: a state that is a mix of the others is reproduced. Trap: with more states than years many
/// mixes fit; the weights are then one of several, and a good fit proves little.
///
/// @param weights by state, all of them, 0 included
/// @param years the years that were fitted
/// @param miss root of the mean squared gap over these years, in the unit of the series
public record Twin(SortedMap<String, Double> weights, List<Integer> years, double miss) {
  private static final int STEPS = 20_000;

  public Twin {
    weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
    years = List.copyOf(years);
  }

  /// The twin of `real` made of `others`.
  ///
  /// @param others each known in all of `years`, one at least
  /// @param years years before the change, one at least, all known of `real`
  public static Twin of(Benefits real, List<Benefits> others, List<Integer> years) {
    if (others.isEmpty() || years.isEmpty()) {
      throw new IllegalArgumentException(
          "A twin of "
              + real.state()
              + " needs other states and years before, but has "
              + others.size()
              + " and "
              + years.size()
              + ".\nMaybe no other state is known in all of these years.");
    }
    // In the order of names, so that the order given changes nothing.
    List<Benefits> sorted =
        others.stream().sorted((a, b) -> a.state().compareTo(b.state())).toList();
    double scale = 0;
    double[] aim = new double[years.size()];
    double[][] made = new double[years.size()][sorted.size()];
    for (int t = 0; t < aim.length; t++) {
      aim[t] = real.in(years.get(t));
      scale = Math.max(scale, Math.abs(aim[t]));
      for (int j = 0; j < sorted.size(); j++) {
        made[t][j] = sorted.get(j).in(years.get(t));
        scale = Math.max(scale, Math.abs(made[t][j]));
      }
    }
    if (Double.isNaN(sum(made, aim))) {
      throw new IllegalArgumentException(
          "A twin of "
              + real.state()
              + " needs every state in every year of "
              + years
              + ".\nMaybe states with gaps should be left out first.");
    }
    double[] weights = fit(made, aim, scale == 0 ? 1 : scale);
    TreeMap<String, Double> named = new TreeMap<>();
    for (int j = 0; j < weights.length; j++) {
      named.put(sorted.get(j).state(), weights[j]);
    }
    double squares = 0;
    for (int t = 0; t < aim.length; t++) {
      double gap = aim[t] - dot(made[t], weights);
      squares += gap * gap;
    }
    return new Twin(named, years, StrictMath.sqrt(squares / aim.length));
  }

  private static double sum(double[][] made, double[] aim) {
    return Arrays.stream(made).mapToDouble(row -> Arrays.stream(row).sum()).sum()
        + Arrays.stream(aim).sum();
  }

  /// What the twin has in `year`; not a number where a state that it is made of is not known.
  public double in(List<Benefits> others, int year) {
    double sum = 0;
    for (Benefits other : others) {
      double weight = weights.getOrDefault(other.state(), 0.0);
      sum += weight > 0 ? weight * other.in(year) : 0;
    }
    return sum;
  }

  /// Accelerated projected gradient (Nesterov) with restarts; starts from equal weights.
  private static double[] fit(double[][] made, double[] aim, double scale) {
    int n = made[0].length;
    double[] weights = new double[n];
    Arrays.fill(weights, 1.0 / n);
    double[] ahead = weights.clone();
    double squares = 0;
    for (double[] row : made) {
      for (double value : row) {
        squares += value / scale * (value / scale);
      }
    }
    // The trace bounds the largest eigenvalue, so that every step descends.
    double step = squares > 0 ? 1 / squares : 1;
    double momentum = 1;
    for (int s = 0; s < STEPS; s++) {
      double[] gradient = new double[n];
      for (int t = 0; t < aim.length; t++) {
        double gap = (dot(made[t], ahead) - aim[t]) / scale;
        for (int j = 0; j < n; j++) {
          gradient[j] += gap * made[t][j] / scale;
        }
      }
      double[] next = new double[n];
      for (int j = 0; j < n; j++) {
        next[j] = ahead[j] - step * gradient[j];
      }
      project(next);
      double moved = 0;
      double uphill = 0;
      for (int j = 0; j < n; j++) {
        moved = Math.max(moved, Math.abs(next[j] - weights[j]));
        uphill += (ahead[j] - next[j]) * (next[j] - weights[j]);
      }
      double grown = uphill > 0 ? 1 : (1 + StrictMath.sqrt(1 + 4 * momentum * momentum)) / 2;
      double carry = uphill > 0 ? 0 : (momentum - 1) / grown;
      for (int j = 0; j < n; j++) {
        ahead[j] = next[j] + carry * (next[j] - weights[j]);
      }
      momentum = grown;
      weights = next;
      if (moved < 1e-15) {
        break;
      }
    }
    return weights;
  }

  /// The nearest point of the simplex.
  private static void project(double[] point) {
    double[] sorted = point.clone();
    Arrays.sort(sorted);
    double sum = 0;
    double cut = 0;
    for (int k = 1; k <= sorted.length; k++) {
      double value = sorted[sorted.length - k];
      sum += value;
      if (value - (sum - 1) / k > 0) {
        cut = (sum - 1) / k;
      }
    }
    for (int j = 0; j < point.length; j++) {
      point[j] = Math.max(0, point[j] - cut);
    }
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
