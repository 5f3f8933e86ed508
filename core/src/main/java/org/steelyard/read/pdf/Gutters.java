package org.steelyard.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Finds the empty strips between columns: gaps that many rows share, with full lines on both
/// sides. Tables have such gaps too, but short cells.
final class Gutters {
  /// An empty strip.
  ///
  /// @param left edge, in points
  /// @param right edge
  record Gutter(double left, double right) {
    double middle() {
      return (left + right) / 2;
    }
  }

  private record Gap(Stretch before, Stretch after) {
    boolean covers(double x) {
      return before.right() <= x && x <= after.left();
    }
  }

  /// Rows that must share a gap.
  private static final int ROWS = 4;

  /// Columns of newspapers.
  private static final int MOST = 4;

  /// Least width of a gutter, as a share of the size.
  private static final double WIDE = 0.85;

  /// Least width of a column, in sizes.
  private static final double COLUMN = 8;

  /// Least share of the column's width that lines fill.
  private static final double FULL = 0.55;

  private static final double BIN = 2;

  private static final int BINS = 1500;

  private Gutters() {}

  /// Gutters of a page from left to right.
  ///
  /// @param size of most letters
  static List<Gutter> of(List<Row> rows, double size) {
    List<Gap> gaps = gaps(rows, size);
    int[] score = new int[BINS];
    for (Gap gap : gaps) {
      for (int bin = bin(gap.before().right()) + 1; bin < bin(gap.after().left()); bin++) {
        score[bin]++;
      }
    }
    List<Gutter> gutters = new ArrayList<>();
    for (int i = 0; i < 3 * MOST && gutters.size() < MOST - 1; i++) {
      int peak = peak(score);
      if (score[peak] < ROWS) {
        break;
      }
      int low = peak;
      int high = peak;
      while (low > 0 && score[low - 1] >= 0.7 * score[peak]) {
        low--;
      }
      while (high < BINS - 1 && score[high + 1] >= 0.7 * score[peak]) {
        high++;
      }
      Gutter gutter = new Gutter(low * BIN, (high + 1) * BIN);
      if (parts(gaps, gutter, size)) {
        gutters.add(gutter);
      }
      int around = (int) (3 * size / BIN) + 1;
      Arrays.fill(score, Math.max(0, low - around), Math.min(BINS, high + around), 0);
    }
    gutters.sort(Comparator.comparingDouble(Gutter::left));
    return gutters;
  }

  private static int bin(double x) {
    return Math.clamp((long) (x / BIN), 0, BINS - 1);
  }

  private static int peak(int[] score) {
    int best = 0;
    for (int i = 1; i < score.length; i++) {
      best = score[i] > score[best] ? i : best;
    }
    return best;
  }

  /// Each stretch with the nearest to its right at about its height.
  private static List<Gap> gaps(List<Row> rows, double size) {
    List<Stretch> all = new ArrayList<>();
    rows.forEach(row -> all.addAll(row.stretches()));
    all.sort(Comparator.comparingDouble(Stretch::y).thenComparingDouble(Stretch::left));
    List<Gap> gaps = new ArrayList<>();
    int low = 0;
    for (int at = 0; at < all.size(); at++) {
      Stretch stretch = all.get(at);
      while (all.get(low).y() < stretch.y() - 0.7 * size) {
        low++;
      }
      Stretch nearest = null;
      for (int i = low; i < all.size() && all.get(i).y() <= stretch.y() + 0.7 * size; i++) {
        Stretch other = all.get(i);
        boolean right = other.left() >= stretch.right() && i != at;
        if (right && (nearest == null || other.left() < nearest.left())) {
          nearest = other;
        }
      }
      if (nearest != null && nearest.left() - stretch.right() >= WIDE * size) {
        gaps.add(new Gap(stretch, nearest));
      }
    }
    return gaps;
  }

  private static boolean parts(List<Gap> all, Gutter gutter, double size) {
    List<Gap> gaps = all.stream().filter(g -> g.covers(gutter.middle())).toList();
    if (gaps.size() < ROWS || gutter.right() - gutter.left() < 0.5 * size) {
      return false;
    }
    double left = quantile(gaps.stream().mapToDouble(g -> g.before().left()).toArray(), 0.1);
    double right = quantile(gaps.stream().mapToDouble(g -> g.after().right()).toArray(), 0.9);
    double before = gutter.left() - left;
    double after = right - gutter.right();
    if (before < COLUMN * size || after < COLUMN * size) {
      return false;
    }
    double fullBefore = gaps.stream().mapToDouble(g -> g.before().width()).average().orElse(0);
    double fullAfter = gaps.stream().mapToDouble(g -> g.after().width()).average().orElse(0);
    return fullBefore >= FULL * before && fullAfter >= FULL * after;
  }

  /// Value below which the share `q` of `values` lies.
  static double quantile(double[] values, double q) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[(int) (q * (sorted.length - 1))];
  }
}
