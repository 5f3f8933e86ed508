package org.steelyard.measure.ranks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.steelyard.measure.Proportion;
import org.steelyard.model.Measured.Estimate;

/// Ranks of estimates, each with the ranks that it could have.
///
/// All sets hold at once with the confidence asked. Traps: estimates are taken as independent
/// (votes on one agenda are not: their sets are then wider than need be); exact values (no
/// spread) are told apart by any difference, so that their ranks are sure, however near they are.
public final class RankSets {
  private record Pair(int above, int below, double z) {}

  private RankSets() {}

  /// The sets, in the order of the estimates.
  ///
  /// @param confidence with which all of them hold, between 0 and 1
  public static List<RankSet> of(List<Estimate> estimates, double confidence) {
    if (!(confidence > 0 && confidence < 1)) {
      throw new IllegalArgumentException(
          "A confidence lies between 0 and 1, but is " + confidence + ".");
    }
    int n = estimates.size();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        boolean first = estimates.get(i).value() >= estimates.get(j).value();
        int above = first ? i : j;
        int below = first ? j : i;
        pairs.add(new Pair(above, below, distance(estimates.get(above), estimates.get(below))));
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::z).reversed());
    int[] surelyAbove = new int[n];
    int[] surelyBelow = new int[n];
    int left = pairs.size();
    for (Pair pair : pairs) {
      // Holm: the k-th largest difference against 1/(m - k + 1) of the error; stop at the first
      // that is not sure.
      if (!(pair.z() > Proportion.normalQuantile(1 - (1 - confidence) / (2.0 * left)))) {
        break;
      }
      surelyAbove[pair.below()]++;
      surelyBelow[pair.above()]++;
      left--;
    }
    List<RankSet> sets = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      double value = estimates.get(i).value();
      int rank = 1 + (int) estimates.stream().filter(e -> e.value() > value).count();
      sets.add(new RankSet(rank, 1 + surelyAbove[i], n - surelyBelow[i]));
    }
    return sets;
  }

  /// How many standard errors lie between two estimates; the errors are read off the ends that
  /// face each other, since intervals may be lopsided (square and add, Newcombe 1998).
  private static double distance(Estimate above, Estimate below) {
    double gap = above.value() - below.value();
    double error =
        StrictMath.hypot(
            error(above, above.value() - above.low()), error(below, below.high() - below.value()));
    if (gap == 0) {
      return 0;
    }
    return error == 0 ? Double.POSITIVE_INFINITY : gap / error;
  }

  private static double error(Estimate estimate, double arm) {
    return arm == 0 ? 0 : arm / Proportion.normalQuantile((1 + estimate.level()) / 2);
  }
}
