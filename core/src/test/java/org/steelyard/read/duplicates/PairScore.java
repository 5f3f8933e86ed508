package org.steelyard.read.duplicates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/// Precision and recall over pairs of documents: a pair is two different documents; it is true if
/// both tell the same story, found if both are in one cluster.
///
/// Intervals draw whole stories with replacement, 1,000 times: pairs of a story are not
/// independent. A wrong pair counts half to each of its two stories. Where no pair is wrong
/// the bound is Wilson's for as many trials as there are stories.
record PairScore(double right, double found, double gold, Interval precision, Interval recall) {
  /// An estimate with its 95 % interval.
  record Interval(double value, double low, double high) {
    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.4f [%.4f, %.4f]", value, low, high);
    }
  }

  private static final int DRAWS = 1000;

  static PairScore of(Map<String, String> storyOf, List<Cluster> clusters) {
    Map<String, double[]> stories = new HashMap<>();
    Map<String, Integer> sizes = new HashMap<>();
    storyOf.values().forEach(story -> sizes.merge(story, 1, Integer::sum));
    sizes.forEach((story, n) -> stories.put(story, new double[] {0, 0, n * (n - 1) / 2.0}));
    for (Cluster cluster : clusters) {
      Map<String, Integer> inside = new HashMap<>();
      cluster.members().forEach(id -> inside.merge(Known.of(storyOf, id), 1, Integer::sum));
      inside.forEach(
          (story, n) -> {
            Known.of(stories, story)[0] += n * (n - 1) / 2.0;
            Known.of(stories, story)[1] +=
                n * (n - 1) / 2.0 + n * (cluster.members().size() - n) / 2.0;
          });
    }
    List<String> names = stories.keySet().stream().sorted().toList();
    List<double[]> rows = new ArrayList<>();
    names.forEach(name -> rows.add(Known.of(stories, name)));
    double[] sum = sum(rows);
    return new PairScore(sum[0], sum[1], sum[2], interval(rows, 0, 1), interval(rows, 0, 2));
  }

  private static double[] sum(List<double[]> rows) {
    double[] sum = new double[3];
    for (double[] row : rows) {
      for (int i = 0; i < 3; i++) {
        sum[i] += row[i];
      }
    }
    return sum;
  }

  private static Interval interval(List<double[]> rows, int over, int under) {
    double[] all = sum(rows);
    double value = all[under] == 0 ? 1 : all[over] / all[under];
    long trials = rows.stream().filter(row -> row[under] > 0).count();
    if (value == 1) {
      return new Interval(1, trials / (trials + 1.96 * 1.96), 1);
    }
    Random random = new Random(14);
    double[] draws = new double[DRAWS];
    for (int d = 0; d < DRAWS; d++) {
      double top = 0;
      double bottom = 0;
      for (int i = 0; i < rows.size(); i++) {
        double[] row = rows.get(random.nextInt(rows.size()));
        top += row[over];
        bottom += row[under];
      }
      draws[d] = top / bottom;
    }
    Arrays.sort(draws);
    return new Interval(value, draws[DRAWS * 25 / 1000], draws[DRAWS * 975 / 1000 - 1]);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "true pairs %.0f, found %.0f, right %.0f; precision %s, recall %s",
        gold,
        found,
        right,
        precision,
        recall);
  }
}
