package org.steelyard.measure.breaks;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The best cuts of a row of numbers into segments of equal mean, for each number of cuts.
///
/// Least sum of squares over all partitions whose segments hold `least` values or more, by dynamic
/// programming in O(n^2 m) time and O(n m) memory. Of partitions with equal sums the one whose
/// last cut is earliest is taken. Source: Bai and Perron 2003, Computation and analysis of multiple
/// structural change models.
final class Partition {
  private final int n;
  private final int least;
  private final double[] sums;
  private final double[] squares;
  private final double[][] cost;
  private final int[][] cut;

  /// @param values at least `least` of them
  /// @param least fewest values of a segment, at least 2
  /// @param most most cuts; the rest of the segments must leave room for them
  Partition(double[] values, int least, int most) {
    this.n = values.length;
    this.least = least;
    this.sums = new double[n + 1];
    this.squares = new double[n + 1];
    // Around the mean, so that sums of squares of large numbers lose no digits.
    double mean = Arrays.stream(values).average().orElseThrow();
    for (int i = 0; i < n; i++) {
      double d = values[i] - mean;
      sums[i + 1] = sums[i] + d;
      squares[i + 1] = squares[i] + d * d;
    }
    this.cost = new double[most + 1][n + 1];
    this.cut = new int[most + 1][n + 1];
    fill(most);
  }

  private void fill(int most) {
    for (int end = least; end <= n; end++) {
      cost[0][end] = squared(0, end);
    }
    for (int m = 1; m <= most; m++) {
      double[] before = cost[m - 1];
      for (int end = (m + 1) * least; end <= n; end++) {
        double best = Double.POSITIVE_INFINITY;
        int at = 0;
        for (int start = m * least; start <= end - least; start++) {
          double found = before[start] + squared(start, end);
          if (found < best) {
            best = found;
            at = start;
          }
        }
        cost[m][end] = best;
        cut[m][end] = at;
      }
    }
  }

  /// Sum of squares of values `from` to before `to` around their own mean.
  private double squared(int from, int to) {
    double sum = sums[to] - sums[from];
    return Math.max(0, squares[to] - squares[from] - sum * sum / (to - from));
  }

  /// The least sum of squares with `m` cuts.
  double rss(int m) {
    return cost[m][n];
  }

  /// Where the best partition with `m` cuts cuts: how many values lie before each, ascending.
  List<Integer> cuts(int m) {
    int[] found = new int[m];
    int end = n;
    for (int k = m; k > 0; k--) {
      end = cut[k][end];
      found[k - 1] = end;
    }
    return IntStream.of(found).boxed().toList();
  }
}
