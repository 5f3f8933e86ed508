package org.steelyard.benchmarks;

import org.steelyard.measure.similarity.Portfolios;

/// The nine variants by a plain loop: for each pair one walk over all members, then the formulas.
final class SimilarityPlain {
  private SimilarityPlain() {}

  /// Values of every pair, nine in a row, in the order of the variants.
  static double[] of(Portfolios p) {
    int n = p.size();
    double[] values = new double[n * (n - 1) / 2 * 9];
    int at = 0;
    for (int i = 1; i < n; i++) {
      for (int j = 0; j < i; j++) {
        at = pair(p, i, j, values, at);
      }
    }
    return values;
  }

  private static int pair(Portfolios p, int i, int j, double[] values, int start) {
    int n = p.size();
    int[] rows = new int[4];
    int[] columns = new int[4];
    int steps = 0;
    int squares = 0;
    int binary = 0;
    int nominal = 0;
    double weighted = 0;
    double weights = 0;
    for (int k = 0; k < n; k++) {
      int a = p.tie(i, k);
      int b = p.tie(j, k);
      int d = Math.abs(a - b);
      rows[a]++;
      columns[b]++;
      steps += d;
      squares += d * d;
      nominal += d == 0 ? 0 : 1;
      binary += a > 0 == b > 0 ? 0 : 1;
      weighted += d * p.capability(k);
      weights += p.capability(k);
    }
    double pooledNominal = 0;
    double pooledSquares = 0;
    double pooledBinary = 0;
    double ownSquares = 0;
    double ownBinary = 0;
    for (int a = 0; a < 4; a++) {
      for (int b = 0; b < 4; b++) {
        double pooled = (rows[a] + columns[a]) * (double) (rows[b] + columns[b]) / (4.0 * n);
        double own = rows[a] * (double) columns[b] / n;
        int square = (a - b) * (a - b);
        int tie = a > 0 == b > 0 ? 0 : 1;
        pooledNominal += a == b ? 0 : pooled;
        pooledSquares += square * pooled;
        pooledBinary += tie * pooled;
        ownSquares += square * own;
        ownBinary += tie * own;
      }
    }
    int at = start;
    values[at++] = 1 - 2.0 * steps / (3.0 * n);
    values[at++] = 1 - 2.0 * squares / (9.0 * n);
    values[at++] = 1 - 2.0 * binary / n;
    values[at++] = 1 - 2 * weighted / (3 * weights);
    values[at++] = 1 - nominal / pooledNominal;
    values[at++] = 1 - squares / pooledSquares;
    values[at++] = 1 - binary / pooledBinary;
    values[at++] = 1 - squares / ownSquares;
    values[at++] = 1 - binary / ownBinary;
    return at;
  }
}
