package org.steelyard.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Makes rows of glyphs that stand on one base line.
final class Rows {
  /// Base lines that differ by less than this share of the size are one.
  private static final double SAME = 0.3;

  /// Smaller letters this much off the base line, as a share of the size, are raised or lowered.
  private static final double RAISED = 0.65;

  private static final double SMALLER = 0.82;

  /// A wider gap, as a share of the size, parts stretches.
  static final double GAP = 0.75;

  private static final String RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private Rows() {}

  /// Rows from top to bottom.
  static List<Row> of(List<Glyph> glyphs) {
    List<List<Glyph>> groups = groups(glyphs);
    raise(groups);
    List<Row> rows = new ArrayList<>(groups.size());
    for (List<Glyph> group : groups) {
      List<Stretch> stretches = Stretches.of(group);
      if (!stretches.isEmpty()) {
        rows.add(new Row(baseline(stretches), stretches));
      }
    }
    rows.sort(Comparator.comparingDouble(Row::y));
    return rows;
  }

  private static double baseline(List<Stretch> stretches) {
    int best = 0;
    double y = stretches.getFirst().y();
    for (Stretch stretch : stretches) {
      if (stretch.letters() > best) {
        best = stretch.letters();
        y = stretch.y();
      }
    }
    return y;
  }

  /// Groups in drawing order within each base line.
  private static List<List<Glyph>> groups(List<Glyph> glyphs) {
    List<Integer> order = new ArrayList<>(glyphs.size());
    for (int i = 0; i < glyphs.size(); i++) {
      order.add(i);
    }
    order.sort(
        Comparator.<Integer>comparingDouble(i -> glyphs.get(i).y()).thenComparingInt(i -> i));
    List<List<Glyph>> groups = new ArrayList<>();
    List<Integer> group = new ArrayList<>();
    double first = 0;
    for (int i : order) {
      Glyph glyph = glyphs.get(i);
      if (!group.isEmpty() && glyph.y() - first > Math.max(0.5, SAME * glyph.size())) {
        groups.add(drawn(group, glyphs));
        group.clear();
      }
      if (group.isEmpty()) {
        first = glyph.y();
      }
      group.add(i);
    }
    if (!group.isEmpty()) {
      groups.add(drawn(group, glyphs));
    }
    return groups;
  }

  private static List<Glyph> drawn(List<Integer> group, List<Glyph> glyphs) {
    List<Glyph> row = new ArrayList<>(group.size());
    group.stream().sorted().forEach(i -> row.add(glyphs.get(i)));
    return row;
  }

  /// Moves raised and lowered letters (marks of notes) into the row that they belong to.
  private static void raise(List<List<Glyph>> groups) {
    for (int i = 0; i < groups.size(); i++) {
      for (int near : new int[] {i + 1, i - 1}) {
        if (near >= 0 && near < groups.size() && belongs(groups.get(i), groups.get(near))) {
          move(groups.get(i), groups.get(near));
        }
      }
    }
    groups.removeIf(List::isEmpty);
  }

  private static boolean belongs(List<Glyph> small, List<Glyph> host) {
    if (small.isEmpty() || host.isEmpty()) {
      return false;
    }
    double size = size(host);
    return size(small) <= SMALLER * size
        && Math.abs(small.getFirst().y() - host.getFirst().y()) <= RAISED * size;
  }

  private static double size(List<Glyph> glyphs) {
    return glyphs.stream().mapToDouble(Glyph::size).max().orElse(0);
  }

  private static void move(List<Glyph> small, List<Glyph> host) {
    List<Glyph> stay = new ArrayList<>();
    List<Glyph> sorted = new ArrayList<>(small);
    sorted.sort(Comparator.comparingDouble(Glyph::x));
    List<Glyph> moved = new ArrayList<>();
    double reach = Double.NEGATIVE_INFINITY;
    double size = size(host);
    for (Glyph glyph : sorted) {
      boolean follows = glyph.x() <= reach + GAP * size;
      if (follows || touches(glyph, host, size)) {
        moved.add(glyph);
        reach = glyph.end();
      } else {
        stay.add(glyph);
      }
    }
    double y = host.getFirst().y();
    for (Glyph g : moved) {
      String text = g.y() < y ? raised(g.text()) : g.text();
      host.add(new Glyph(text, g.x(), y, g.width(), g.size(), g.bold()));
    }
    small.clear();
    small.addAll(stay);
  }

  /// Raised digits are marks of notes and powers, and no part of the word or number before.
  private static String raised(String text) {
    StringBuilder raised = new StringBuilder(text.length());
    text.chars()
        .forEach(
            c -> raised.append(c >= '0' && c <= '9' ? RAISED_DIGITS.charAt(c - '0') : (char) c));
    return raised.toString();
  }

  private static boolean touches(Glyph glyph, List<Glyph> host, double size) {
    for (Glyph other : host) {
      boolean after = Math.abs(glyph.x() - other.end()) < 0.4 * size;
      boolean before = Math.abs(other.x() - glyph.end()) < 0.4 * size;
      if (!other.blank() && (after || before)) {
        return true;
      }
    }
    return false;
  }
}
