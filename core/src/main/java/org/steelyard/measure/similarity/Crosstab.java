package org.steelyard.measure.similarity;

/// Two portfolios set against each other: how many members have tie a in one and b in the other.
///
/// All measures are whole numbers with one division at the end, so that they are exactly
/// symmetric. A measure is not a number where it is undefined: chance alone would leave nothing to
/// disagree on. One table is filled again and again, to spare allocation.
@SuppressWarnings("EnumOrdinal") // a dense table by distance, in the innermost loop
final class Crosstab {
  static final int LEVELS = 4;

  private final int[] joint = new int[LEVELS * LEVELS];
  private final int[] rows = new int[LEVELS];
  private final int[] columns = new int[LEVELS];
  private final int[][] distances = new int[Distance.values().length][];
  private int n;

  Crosstab() {
    for (Distance distance : Distance.values()) {
      distances[distance.ordinal()] = distance.table();
    }
  }

  /// Table of two rows of ties of the same length.
  static Crosstab of(int[] a, int[] b) {
    Crosstab table = new Crosstab();
    for (int i = 0; i < a.length; i++) {
      table.joint[a[i] * LEVELS + b[i]]++;
      table.rows[a[i]]++;
      table.columns[b[i]]++;
      table.n++;
    }
    return table;
  }

  /// Fills the table with two rows of `planes`.
  void fill(Planes planes, int first, int second) {
    n = planes.size();
    planes.totals(first, rows);
    planes.totals(second, columns);
    int none = columns[0];
    for (int a = 1; a < LEVELS; a++) {
      int left = rows[a];
      for (int b = 1; b < LEVELS; b++) {
        int count = planes.joint(first, a, second, b);
        joint[a * LEVELS + b] = count;
        left -= count;
      }
      joint[a * LEVELS] = left;
      none -= left;
    }
    joint[0] = none;
    for (int b = 1; b < LEVELS; b++) {
      joint[b] = columns[b] - joint[LEVELS + b] - joint[2 * LEVELS + b] - joint[3 * LEVELS + b];
    }
  }

  /// Signorino and Ritter's S, every member of the same weight: `1 - 2 D / (n d_max)`.
  double s(Distance distance) {
    return 1 - 2.0 * observed(distance) / ((double) n * distance.largest());
  }

  /// Scott's pi: chance from the two portfolios pooled.
  double pi(Distance distance) {
    int[] table = distances[distance.ordinal()];
    long chance = 0;
    for (int a = 0; a < LEVELS; a++) {
      for (int b = 0; b < LEVELS; b++) {
        chance += (long) table[a * LEVELS + b] * (rows[a] + columns[a]) * (rows[b] + columns[b]);
      }
    }
    return beyond(4L * n * observed(distance), chance);
  }

  /// Cohen's kappa: chance from each portfolio's own ties.
  double kappa(Distance distance) {
    int[] table = distances[distance.ordinal()];
    long chance = 0;
    for (int a = 0; a < LEVELS; a++) {
      for (int b = 0; b < LEVELS; b++) {
        chance += (long) table[a * LEVELS + b] * rows[a] * columns[b];
      }
    }
    return beyond((long) n * observed(distance), chance);
  }

  private static double beyond(long observed, long chance) {
    return chance == 0 ? Double.NaN : 1 - (double) observed / chance;
  }

  private long observed(Distance distance) {
    int[] table = distances[distance.ordinal()];
    long sum = 0;
    for (int i = 0; i < joint.length; i++) {
      sum += (long) table[i] * joint[i];
    }
    return sum;
  }
}
