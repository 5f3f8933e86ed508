package org.steelyard.measure.agreement;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Point values of agreement for nominal values. Not a number where the measure is undefined.
final class Nominal {
  private Nominal() {}

  /// Share of pairs of values within units that agree; each unit counts by its values.
  static double percent(List<List<String>> units) {
    double agree = 0;
    double all = 0;
    for (List<String> unit : units) {
      Map<String, Integer> counts = counts(unit);
      int m = sum(counts);
      if (m < 2) {
        continue;
      }
      for (int n : counts.values()) {
        agree += (double) n * (n - 1) / (m - 1);
      }
      all += m;
    }
    return all == 0 ? Double.NaN : agree / all;
  }

  /// Krippendorff's alpha, `1 - Do/De` over coincidences (Krippendorff 2011, nominal data).
  static double alpha(List<List<String>> units) {
    Map<String, Integer> totals = new TreeMap<>();
    for (List<String> unit : units) {
      Map<String, Integer> counts = counts(unit);
      if (sum(counts) >= 2) {
        counts.forEach((value, n) -> totals.merge(value, n, Integer::sum));
      }
    }
    double n = sum(totals);
    double same = 0;
    for (int count : totals.values()) {
      same += (double) count * (count - 1);
    }
    double expected = 1 - same / (n * (n - 1));
    return n < 2 || expected == 0 ? Double.NaN : 1 - (1 - percent(units)) / expected;
  }

  /// Cohen's kappa, `(po - pe) / (1 - pe)`, over units that both raters gave a value.
  static double kappa(List<List<String>> units) {
    Map<String, Integer> first = new TreeMap<>();
    Map<String, Integer> second = new TreeMap<>();
    double n = 0;
    double agree = 0;
    for (List<String> unit : units) {
      String a = unit.getFirst();
      String b = unit.getLast();
      if (!a.isEmpty() && !b.isEmpty()) {
        first.merge(a, 1, Integer::sum);
        second.merge(b, 1, Integer::sum);
        n++;
        agree += a.equals(b) ? 1 : 0;
      }
    }
    double chance = 0;
    for (Map.Entry<String, Integer> one : first.entrySet()) {
      chance += one.getValue() / n * second.getOrDefault(one.getKey(), 0) / n;
    }
    return n == 0 || chance == 1 ? Double.NaN : (agree / n - chance) / (1 - chance);
  }

  private static Map<String, Integer> counts(List<String> unit) {
    Map<String, Integer> counts = new TreeMap<>();
    for (String value : unit) {
      if (!value.isEmpty()) {
        counts.merge(value, 1, Integer::sum);
      }
    }
    return counts;
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
