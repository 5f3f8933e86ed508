package org.steelyard.coding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.steelyard.model.Event;
import org.steelyard.model.Report;
import org.steelyard.ontology.Ontology;

/// Pairwise precision and recall of merging, with 95 % intervals from 1,000 draws of whole
/// pairs of
/// states (reports of one pair are not independent).
final class Pairs {
  private static final int DRAWS = 1000;

  private final List<Count> counts;

  /// Pairs of reports: rightly together, together, telling of one act.
  private record Count(long right, long together, long same) {
    Count plus(Count other) {
      return new Count(right + other.right, together + other.together, same + other.same);
    }

    double precision() {
      return together == 0 ? 1 : (double) right / together;
    }

    double recall() {
      return same == 0 ? 1 : (double) right / same;
    }
  }

  private Pairs(List<Count> counts) {
    this.counts = counts;
  }

  /// Merges `reports` and compares with `acts`, the true act of each report by id.
  static Pairs of(List<Report> reports, Map<String, Integer> acts) {
    Map<String, String> eventOf = new HashMap<>();
    for (Event event : new Merger(Ontology.load()).merge(reports)) {
      event.reports().forEach(id -> eventOf.put(id, event.id()));
    }
    Map<String, List<Report>> dyads = new TreeMap<>();
    for (Report report : reports) {
      dyads.computeIfAbsent(report.dyad().pair().toString(), _ -> new ArrayList<>()).add(report);
    }
    return new Pairs(dyads.values().stream().map(d -> count(d, eventOf, acts)).toList());
  }

  private static Count count(
      List<Report> reports, Map<String, String> eventOf, Map<String, Integer> acts) {
    long right = 0;
    long together = 0;
    long same = 0;
    for (int i = 0; i < reports.size(); i++) {
      for (int j = 0; j < i; j++) {
        String a = reports.get(i).id();
        String b = reports.get(j).id();
        boolean merged = eventOf.getOrDefault(a, a).equals(eventOf.getOrDefault(b, b));
        boolean one = acts.getOrDefault(a, -1).equals(acts.getOrDefault(b, -2));
        right += merged && one ? 1 : 0;
        together += merged ? 1 : 0;
        same += one ? 1 : 0;
      }
    }
    return new Count(right, together, same);
  }

  private static Count sum(List<Count> counts) {
    return counts.stream().reduce(new Count(0, 0, 0), Count::plus);
  }

  double precision() {
    return sum(counts).precision();
  }

  double recall() {
    return sum(counts).recall();
  }

  @Override
  public String toString() {
    Random random = new Random(1);
    double[] precisions = new double[DRAWS];
    double[] recalls = new double[DRAWS];
    for (int d = 0; d < DRAWS; d++) {
      List<Count> drawn = new ArrayList<>();
      for (int i = 0; i < counts.size(); i++) {
        drawn.add(counts.get(random.nextInt(counts.size())));
      }
      precisions[d] = sum(drawn).precision();
      recalls[d] = sum(drawn).recall();
    }
    Arrays.sort(precisions);
    Arrays.sort(recalls);
    Count all = sum(counts);
    return String.format(
        Locale.ROOT,
        "pairwise precision %.3f [%.3f %.3f] (n = %d), recall %.3f [%.3f %.3f] (n = %d), %d dyads",
        all.precision(),
        precisions[25],
        precisions[974],
        all.together(),
        all.recall(),
        recalls[25],
        recalls[974],
        all.same(),
        counts.size());
  }
}
