package org.steelyard.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.steelyard.read.pdf.Gutters.Gutter;

/// Orders the rows of one page: what goes across the gutters parts the page into bands, and
/// within a band one column follows the other.
final class PageLines {
  private static final double GAP = 0.75;

  private final int page;
  private final List<Gutter> gutters;
  private final List<Line> ordered = new ArrayList<>();
  private int columns;

  private PageLines(int page, List<Gutter> gutters) {
    this.page = page;
    this.gutters = gutters;
  }

  /// Lines in reading order.
  ///
  /// @param rows of the page without its furniture
  /// @param size of most letters
  static List<Line> of(int page, List<Row> rows, double size) {
    PageLines lines = new PageLines(page, Gutters.of(rows, size));
    List<List<Stretch>> parts = new ArrayList<>();
    rows.forEach(row -> lines.split(row, parts));
    parts.sort(Comparator.comparingDouble(part -> part.getFirst().y()));
    lines.order(parts);
    return lines.ordered;
  }

  private void split(Row row, List<List<Stretch>> parts) {
    List<Stretch> open = new ArrayList<>();
    for (Stretch stretch : row.stretches()) {
      if (!open.isEmpty() && parted(open.getLast(), stretch)) {
        parts.add(open);
        open = new ArrayList<>();
      }
      open.add(stretch);
    }
    parts.add(open);
  }

  private boolean parted(Stretch before, Stretch after) {
    double gap = after.left() - before.right();
    return gutters.stream()
        .anyMatch(
            g ->
                before.right() <= g.middle()
                    && g.middle() <= after.left()
                    && gap >= Math.max(GAP * before.size(), 0.6 * (g.right() - g.left())));
  }

  private boolean across(List<Stretch> part) {
    double left = part.getFirst().left();
    double right = part.getLast().right();
    return gutters.stream().anyMatch(g -> left < g.middle() && g.middle() < right);
  }

  private int column(List<Stretch> part) {
    double middle = (part.getFirst().left() + part.getLast().right()) / 2;
    return (int) gutters.stream().filter(g -> g.middle() < middle).count();
  }

  private void order(List<List<Stretch>> parts) {
    List<List<Stretch>> band = new ArrayList<>();
    boolean across = false;
    for (List<Stretch> part : parts) {
      boolean wide = gutters.isEmpty() || across(part);
      if (wide != across) {
        flush(band, across);
        band.clear();
        across = wide;
      }
      band.add(part);
    }
    flush(band, across);
  }

  private void flush(List<List<Stretch>> band, boolean across) {
    if (across) {
      column(band, 0, Double.MAX_VALUE);
      return;
    }
    for (int i = 0; i <= gutters.size(); i++) {
      int number = i;
      double limit = i < gutters.size() ? gutters.get(i).left() : Double.MAX_VALUE;
      column(band.stream().filter(p -> column(p) == number).toList(), i, limit);
    }
  }

  private void column(List<List<Stretch>> parts, int index, double limit) {
    if (parts.isEmpty()) {
      return;
    }
    double[] lefts = parts.stream().mapToDouble(p -> p.getFirst().left()).toArray();
    double[] rights = parts.stream().mapToDouble(p -> p.getLast().right()).toArray();
    double left = Gutters.quantile(lefts, 0.1);
    double right = Gutters.quantile(rights, 0.9);
    if (parts.size() < 4 && index < gutters.size()) {
      // Few short lines do not show how wide their column is.
      right = Math.max(right, limit);
    }
    Column column = new Column(page, columns++, left, right);
    parts.forEach(part -> ordered.add(line(column, part)));
  }

  private static Line line(Column column, List<Stretch> part) {
    StringBuilder text = new StringBuilder();
    int letters = 0;
    int bold = 0;
    Stretch longest = part.getFirst();
    for (Stretch stretch : part) {
      text.append(text.isEmpty() ? "" : " ").append(stretch.text());
      letters += stretch.letters();
      bold += stretch.bold();
      longest = stretch.letters() > longest.letters() ? stretch : longest;
    }
    double share = letters == 0 ? 0 : (double) bold / letters;
    return new Line(
        column,
        part.getFirst().left(),
        part.getLast().right(),
        longest.y(),
        longest.size(),
        share,
        text.toString(),
        Place.BODY);
  }
}
