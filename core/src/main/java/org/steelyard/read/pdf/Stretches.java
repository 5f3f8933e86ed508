package org.steelyard.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Makes stretches of the glyphs of one row.
final class Stretches {
  /// Glyphs before one that may be its double.
  private static final int WINDOW = 6;

  private Stretches() {}

  /// Stretches from left to right.
  ///
  /// @param glyphs of one row, in the order of drawing
  static List<Stretch> of(List<Glyph> glyphs) {
    List<List<Glyph>> runs = runs(single(glyphs));
    runs.sort(Comparator.comparingDouble(run -> run.getFirst().x()));
    double spacing = GlyphText.spacing(runs.stream().flatMap(List::stream).toList(), 0);
    List<Stretch> stretches = new ArrayList<>();
    List<Glyph> open = new ArrayList<>();
    double end = Double.NEGATIVE_INFINITY;
    for (List<Glyph> run : runs) {
      for (Glyph glyph : run) {
        if (glyph.blank()) {
          // Blanks may be as wide as the writer liked: only letters tell of gaps.
          open.add(glyph);
          continue;
        }
        if (glyph.x() - end > Rows.GAP * glyph.size() && !leaders(open, glyph)) {
          close(open, spacing, stretches);
        }
        open.add(glyph);
        end = Math.max(end, glyph.end());
      }
    }
    close(open, spacing, stretches);
    return stretches;
  }

  private static boolean leaders(List<Glyph> open, Glyph next) {
    return next.text().equals(".") && !open.isEmpty() && open.getLast().text().equals(".");
  }

  /// Without glyphs that were drawn twice, a little apart, to look bold.
  private static List<Glyph> single(List<Glyph> glyphs) {
    List<Integer> order = new ArrayList<>(glyphs.size());
    for (int i = 0; i < glyphs.size(); i++) {
      order.add(i);
    }
    order.sort(
        Comparator.<Integer>comparingDouble(i -> glyphs.get(i).x()).thenComparingInt(i -> i));
    boolean[] dropped = new boolean[glyphs.size()];
    for (int i = 1; i < order.size(); i++) {
      Glyph glyph = glyphs.get(order.get(i));
      for (int j = Math.max(0, i - WINDOW); j < i && !glyph.blank(); j++) {
        Glyph other = glyphs.get(order.get(j));
        double near = 0.3 * Math.max(glyph.width(), 0.2 * glyph.size());
        if (!dropped[order.get(j)]
            && other.text().equals(glyph.text())
            && glyph.x() - other.x() < near) {
          dropped[order.get(i)] = true;
        }
      }
    }
    List<Glyph> single = new ArrayList<>(glyphs.size());
    for (int i = 0; i < glyphs.size(); i++) {
      if (!dropped[i]) {
        single.add(glyphs.get(i));
      }
    }
    return single;
  }

  /// Glyphs that were drawn one after the other and stand so: text that lies over other text
  /// stays together.
  private static List<List<Glyph>> runs(List<Glyph> glyphs) {
    List<List<Glyph>> runs = new ArrayList<>();
    List<Glyph> run = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      if (!run.isEmpty()) {
        Glyph last = run.getLast();
        double gap = glyph.x() - last.end();
        boolean near = gap > -0.35 * Math.max(last.width(), 0.3 * last.size()) && gap < last.size();
        if (!near) {
          runs.add(run);
          run = new ArrayList<>();
        }
      }
      run.add(glyph);
    }
    if (!run.isEmpty()) {
      runs.add(run);
    }
    return runs;
  }

  private static void close(List<Glyph> open, double spacing, List<Stretch> stretches) {
    while (!open.isEmpty() && open.getLast().blank()) {
      open.removeLast();
    }
    while (!open.isEmpty() && open.getFirst().blank()) {
      open.removeFirst();
    }
    if (!open.isEmpty()) {
      String text = GlyphText.of(open, spacing);
      if (!text.isEmpty()) {
        stretches.add(stretch(open, text));
      }
    }
    open.clear();
  }

  private static Stretch stretch(List<Glyph> glyphs, String text) {
    Map<Double, Integer> sizes = new TreeMap<>();
    double left = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    int bold = 0;
    int letters = 0;
    for (Glyph glyph : glyphs) {
      left = Math.min(left, glyph.x());
      right = Math.max(right, glyph.end());
      if (!glyph.blank()) {
        sizes.merge(Math.round(glyph.size() * 4) / 4.0, 1, Integer::sum);
        bold += glyph.bold() ? 1 : 0;
        letters++;
      }
    }
    double size = Commonest.of(sizes, glyphs.getFirst().size());
    double y = glyphs.getFirst().y();
    return new Stretch(left, Math.max(right, left), y, size, bold, letters, text);
  }
}
