package org.steelyard.publish.chart;

import java.time.LocalDate;
import java.util.List;
import org.steelyard.publish.markup.Markup;
import org.steelyard.publish.words.Message;

/// Affinity over time, a panel for each pole, all on one scale.
public final class SmallMultiples {
  private static final double PITCH = 196;

  private SmallMultiples() {}

  /// The chart at one width.
  ///
  /// @param id unique in the page
  public static Markup draw(String id, String alt, List<Panel> panels, String source, Width width) {
    int columns =
        switch (width) {
          case WIDE -> 4;
          case MEDIUM -> 3;
          case NARROW -> 2;
        };
    int cells = panels.size() + 1;
    int rows = (cells + columns - 1) / columns;
    String hatch = "hatch-" + id + "-" + width.style();
    Svg svg = new Svg(width, rows * PITCH + 28, alt);
    svg.hatch(hatch);
    double gutter = width == Width.NARROW ? 12 : 26;
    double left = 24;
    double cell = (width.units() - left - (columns - 1) * gutter) / columns;
    Frame frame = Frame.of(panels, cell - 46);
    for (int i = 0; i < cells; i++) {
      double x = left + i % columns * (cell + gutter);
      int line = i / columns;
      double y = line * PITCH;
      if (i < panels.size()) {
        new PanelMarks(svg, frame, hatch, x, y, i % columns == 0).draw(panels.get(i));
      } else {
        key(svg, hatch, x, y);
      }
    }
    svg.source(width, rows * PITCH + 12, source);
    return svg.done();
  }

  private static void key(Svg svg, String hatch, double x, double y) {
    svg.text(x, y + 12, Message.KEY_TITLE.text(), "strong");
    svg.line(x, y + 34, x + 26, y + 34, "line l0");
    svg.text(x + 34, y + 38, Message.KEY_AFFINITY.text(), "tick");
    svg.rect(x, y + 48, 26, 12, "band f0");
    svg.text(x + 34, y + 58, Message.COLUMN_INTERVAL.text(), "tick");
    svg.hatched(x, y + 68, 26, 12, hatch).rect(x, y + 68, 26, 12, "outline-soft");
    svg.text(x + 34, y + 78, Message.NO_COVERAGE.text(), "tick");
    svg.rect(x, y + 93, 6, 7, "cover").rect(x + 8, y + 88, 6, 12, "cover");
    svg.rect(x + 16, y + 95, 6, 5, "cover");
    svg.text(x + 34, y + 98, Message.KEY_COVERAGE.text(), "tick");
  }

  /// What all panels share: the steps, the greatest coverage, the width.
  record Frame(List<LocalDate> steps, int mostReports, double width) {
    static Frame of(List<Panel> panels, double width) {
      List<LocalDate> steps =
          panels.stream()
              .flatMap(panel -> panel.series().points().stream())
              .map(point -> point.at())
              .distinct()
              .sorted()
              .toList();
      int most =
          panels.stream()
              .flatMap(panel -> panel.series().points().stream())
              .mapToInt(point -> point.coverage())
              .max()
              .orElse(0);
      return new Frame(steps, most, width);
    }

    double step() {
      return width / Math.max(1, steps.size());
    }
  }
}
