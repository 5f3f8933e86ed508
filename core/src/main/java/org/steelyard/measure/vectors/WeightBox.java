package org.steelyard.measure.vectors;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;

/// All weightings that are held to be reasonable: each weight between a least and a most.
///
/// Only ratios of weights matter. The extremes of a weighted mean over the box are exact: at an
/// optimum every weight is at one of its ends, the most below a threshold and the least above it
/// (Charnes and Cooper 1962), so that n + 1 candidates suffice.
///
/// @param least by name, 0 or more
/// @param most by name, at least the least
public record WeightBox(SortedMap<String, Double> least, SortedMap<String, Double> most) {
  /// An extreme of a weighted mean and a weighting that attains it.
  public record Extreme(double value, SortedMap<String, Double> weights) {
    public Extreme {
      weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
    }
  }

  public WeightBox {
    least = Collections.unmodifiableSortedMap(new TreeMap<>(least));
    most = Collections.unmodifiableSortedMap(new TreeMap<>(most));
    if (!least.keySet().equals(most.keySet())) {
      throw new IllegalArgumentException(
          "Least and most weights have the same names, but are "
              + least.keySet()
              + " and "
              + most.keySet()
              + ".");
    }
    for (String name : least.keySet()) {
      double low = least.getOrDefault(name, 0.0);
      double high = most.getOrDefault(name, 0.0);
      if (!(low >= 0 && low <= high && Double.isFinite(high))) {
        throw new IllegalArgumentException(
            "A weight of "
                + name
                + " lies between 0 and a finite number, but "
                + low
                + ".."
                + high
                + " was given.\nMaybe least and most are the wrong way round.");
      }
    }
  }

  /// Each weight from `1/factor` to `factor` times the given one.
  ///
  /// @param factor at least 1; 2 for half to double
  public static WeightBox around(SortedMap<String, Double> given, double factor) {
    if (!(factor >= 1 && Double.isFinite(factor))) {
      throw new IllegalArgumentException(
          "A factor is 1 or more, but is " + factor + ".\nMaybe its inverse was meant.");
    }
    TreeMap<String, Double> least = new TreeMap<>();
    TreeMap<String, Double> most = new TreeMap<>();
    given.forEach(
        (name, weight) -> {
          least.put(name, weight / factor);
          most.put(name, weight * factor);
        });
    return new WeightBox(least, most);
  }

  /// Any weights at all, down to a single domain that decides alone.
  public static WeightBox any(Iterable<String> names) {
    TreeMap<String, Double> least = new TreeMap<>();
    TreeMap<String, Double> most = new TreeMap<>();
    for (String name : names) {
      least.put(name, 0.0);
      most.put(name, 1.0);
    }
    return new WeightBox(least, most);
  }

  /// The least weighted mean of `values`, over the names that both have.
  ///
  /// Not a number where no name of `values` can have a weight above 0.
  public Extreme lowest(SortedMap<String, Double> values) {
    List<String> names = new ArrayList<>(values.keySet());
    names.retainAll(most.keySet());
    names.sort(
        Comparator.comparingDouble((String name) -> value(values, name))
            .thenComparing(Comparator.naturalOrder()));
    double sum = 0;
    double total = 0;
    for (String name : names) {
      sum += value(least, name) * value(values, name);
      total += value(least, name);
    }
    double best = total > 0 ? sum / total : Double.NaN;
    int full = 0;
    for (int i = 0; i < names.size(); i++) {
      double more = value(most, names.get(i)) - value(least, names.get(i));
      sum += more * value(values, names.get(i));
      total += more;
      if (total > 0 && !(sum / total >= best)) {
        best = sum / total;
        full = i + 1;
      }
    }
    TreeMap<String, Double> weights = new TreeMap<>();
    for (int i = 0; i < names.size(); i++) {
      weights.put(names.get(i), value(i < full ? most : least, names.get(i)));
    }
    return new Extreme(Double.isNaN(best) ? best : mean(values, weights), weights);
  }

  /// The largest weighted mean of `values`; as [#lowest].
  public Extreme highest(SortedMap<String, Double> values) {
    TreeMap<String, Double> negated = new TreeMap<>();
    values.forEach((name, value) -> negated.put(name, -value));
    Extreme lowest = lowest(negated);
    return new Extreme(-lowest.value(), lowest.weights());
  }

  /// A weighting in the box: each weight even on the scale of ratios, or even where it may be 0.
  SortedMap<String, Double> draw(SplittableRandom random) {
    TreeMap<String, Double> weights = new TreeMap<>();
    for (String name : least.keySet()) {
      double low = value(least, name);
      double high = value(most, name);
      double u = random.nextDouble();
      weights.put(name, low > 0 ? low * StrictMath.pow(high / low, u) : low + u * (high - low));
    }
    return weights;
  }

  /// Mean of `values` with `weights`, over the names that both have; not a number without weight.
  static double mean(SortedMap<String, Double> values, SortedMap<String, Double> weights) {
    double sum = 0;
    double total = 0;
    for (String name : values.keySet()) {
      double weight = weights.getOrDefault(name, 0.0);
      if (weight > 0) {
        sum += weight * value(values, name);
        total += weight;
      }
    }
    return total > 0 ? sum / total : Double.NaN;
  }

  private static double value(SortedMap<String, Double> map, String name) {
    return map.getOrDefault(name, Double.NaN);
  }
}
