package org.steelyard.read.pdf;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How most of a document is set.
///
/// @param size of most letters, in points
/// @param leading distance of most base lines, in points
/// @param indented whether paragraphs begin with an indent
/// @param bold whether most of it is bold, so that bold tells nothing
record Type(double size, double leading, boolean indented, boolean bold) {
  /// Size of most letters of `sheets`.
  static double size(List<Sheet> sheets) {
    Map<Double, Integer> sizes = new TreeMap<>();
    for (Sheet sheet : sheets) {
      for (Row row : sheet.rows()) {
        row.stretches().forEach(s -> sizes.merge(half(s.size()), s.letters(), Integer::sum));
      }
    }
    return Commonest.of(sizes, 10);
  }

  /// Type of `lines`, the lines of all pages in order.
  static Type of(List<Line> lines, double size) {
    Map<Double, Integer> leadings = new TreeMap<>();
    int indents = 0;
    int flat = 0;
    long bold = 0;
    long units = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      units += line.text().length();
      bold += Math.round(line.bold() * line.text().length());
      Line before = i > 0 ? lines.get(i - 1) : line;
      double step = line.y() - before.y();
      boolean same = i > 0 && before.column().equals(line.column()) && step > 0;
      if (same && like(line.size(), size) && like(before.size(), size)) {
        if (step < 3 * size) {
          leadings.merge(half(step), 1, Integer::sum);
        }
        boolean fresh = before.ended() && before.stopsBefore(line);
        indents += fresh && line.indent() > 0.8 * size ? 1 : 0;
        flat += fresh && line.indent() < 0.5 * size ? 1 : 0;
      }
    }
    double leading = Commonest.of(leadings, 1.2 * size);
    return new Type(size, leading, indents >= 2 && indents > 2 * flat, bold * 2 > units);
  }

  /// Whether two sizes are the same to the eye.
  static boolean like(double one, double other) {
    return Math.abs(one - other) <= 0.08 * Math.max(one, other);
  }

  /// Most distance of base lines within a paragraph of letters of `letters` points.
  double reach(double letters) {
    if (like(letters, size)) {
      return Math.max(leading, size) * 1.3;
    }
    return letters < size ? Math.max(1.5 * letters, leading * 1.15) : 1.6 * letters;
  }

  /// Whether a line is set as a heading.
  boolean heading(Line line) {
    return line.size() >= 1.15 * size || (!bold && line.bold() >= 0.9);
  }

  private static double half(double points) {
    return Math.round(points * 2) / 2.0;
  }
}
