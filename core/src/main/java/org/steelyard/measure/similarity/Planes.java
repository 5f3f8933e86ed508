package org.steelyard.measure.similarity;

/// The ties of a year as bits: one plane for each strength, one bit for each member.
///
/// Counting members with tie a in one portfolio and b in another is then an AND and a bit count
/// for 64 members at a time.
final class Planes {
  private final int size;
  private final int words;
  private final long[][] planes;
  private final int[] totals;
  private final double[] weights;

  Planes(Portfolios portfolios) {
    size = portfolios.size();
    words = (size + Long.SIZE - 1) / Long.SIZE;
    planes = new long[Crosstab.LEVELS][size * words];
    totals = new int[size * Crosstab.LEVELS];
    weights = new double[size];
    for (int i = 0; i < size; i++) {
      weights[i] = portfolios.capability(i);
      for (int k = 0; k < size; k++) {
        int tie = portfolios.tie(i, k);
        planes[tie][i * words + k / Long.SIZE] |= 1L << k;
        totals[i * Crosstab.LEVELS + tie]++;
      }
    }
  }

  int size() {
    return size;
  }

  /// Writes how many members have each tie in the portfolio of `state`.
  void totals(int state, int[] into) {
    System.arraycopy(totals, state * Crosstab.LEVELS, into, 0, Crosstab.LEVELS);
  }

  /// Members with tie `a` in the first portfolio and `b` in the second.
  int joint(int first, int a, int second, int b) {
    long[] left = planes[a];
    long[] right = planes[b];
    int count = 0;
    for (int w = 0; w < words; w++) {
      count += Long.bitCount(left[first * words + w] & right[second * words + w]);
    }
    return count;
  }

  /// Sum of weight times steps between the two portfolios' ties, over the members that differ.
  double weighted(int first, int second) {
    double sum = 0;
    for (int w = 0; w < words; w++) {
      int a = first * words + w;
      int b = second * words + w;
      // Steps between two ties: in how many of "at least 3, 2, 1" they differ.
      long three = planes[3][a] ^ planes[3][b];
      long two = (planes[3][a] | planes[2][a]) ^ (planes[3][b] | planes[2][b]);
      long one = planes[0][a] ^ planes[0][b];
      for (long left = one | two | three; left != 0; left &= left - 1) {
        int bit = Long.numberOfTrailingZeros(left);
        long steps = (one >>> bit & 1) + (two >>> bit & 1) + (three >>> bit & 1);
        sum += steps * weights[w * Long.SIZE + bit];
      }
    }
    return sum;
  }
}
