package org.steelyard.publish.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.steelyard.model.Measured;
import org.steelyard.model.Series;
import org.steelyard.publish.words.Message;
import org.steelyard.publish.words.Numbers;

/// One panel of the small multiples: band, line, gaps, coverage strip.
///
/// @param left first coordinate of the panel
/// @param top coordinate of its title
/// @param scaled whether the scale's numbers stand at its left
record PanelMarks(
    Svg svg, SmallMultiples.Frame frame, String hatch, double left, double top, boolean scaled) {
  private static final double PLOT = 22;
  private static final double HEIGHT = 118;
  private static final double STRIP = 16;

  void draw(Panel panel) {
    Scale y = new Scale(-10, 10, top + PLOT + HEIGHT, top + PLOT);
    double base = top + PLOT + HEIGHT + STRIP + 4;
    svg.link(panel.anchor());
    svg.circle(left + 5, top + 8, 5, "f" + panel.colour());
    svg.text(left + 16, top + 12, panel.name(), "strong");
    svg.endLink();
    for (int tick = -10; tick <= 10; tick += 5) {
      svg.line(left, y.at(tick), left + frame.width(), y.at(tick), tick == 0 ? "zero" : "grid");
      if (scaled && tick % 10 == 0) {
        String label = tick == 0 ? "0" : Numbers.signed(tick).replace(".0", "");
        svg.textEnd(left - 4, y.at(tick) + 4, label, "tick small");
      }
    }
    Map<LocalDate, Series.Point> points = new HashMap<>();
    panel.series().points().forEach(point -> points.put(point.at(), point));
    List<Mark> run = new ArrayList<>();
    for (int i = 0; i < frame.steps().size(); i++) {
      Series.Point point = points.get(frame.steps().get(i));
      double x = left + i * frame.step();
      if (point != null && point.value() instanceof Measured.Estimate estimate) {
        run.add(new Mark(x + frame.step() / 2, estimate));
      } else {
        stretch(run, y, panel.colour());
        svg.hatched(x, top + PLOT, frame.step(), base - top - PLOT, hatch);
      }
      if (point != null && point.coverage() > 0) {
        double height = STRIP * point.coverage() / frame.mostReports();
        svg.rect(x + .5, base - height, Math.max(.8, frame.step() - 1), height, "cover");
      }
    }
    stretch(run, y, panel.colour());
    svg.line(left, base, left + frame.width(), base, "axis");
    dates(base + 12);
    end(panel, y);
  }

  private void stretch(List<Mark> run, Scale y, int colour) {
    if (run.size() == 1) {
      Mark only = run.getFirst();
      svg.line(
          only.x, y.at(only.value.low()), only.x, y.at(only.value.high()), "line thin l" + colour);
      svg.circle(only.x, y.at(only.value.value()), 2, "f" + colour);
    } else if (!run.isEmpty()) {
      StringBuilder band = new StringBuilder("M");
      StringBuilder line = new StringBuilder("M");
      run.forEach(mark -> point(band, mark.x, y.at(mark.value.high())));
      run.reversed().forEach(mark -> point(band, mark.x, y.at(mark.value.low())));
      run.forEach(mark -> point(line, mark.x, y.at(mark.value.value())));
      svg.path(band.append('z').toString(), "band f" + colour);
      svg.path(line.toString(), "line l" + colour);
    }
    run.clear();
  }

  private static void point(StringBuilder path, double x, double y) {
    path.append(path.length() == 1 ? "" : " ").append(Svg.at(x)).append(' ').append(Svg.at(y));
  }

  private void dates(double y) {
    if (frame.steps().isEmpty()) {
      return;
    }
    LocalDate first = frame.steps().getFirst();
    LocalDate last = frame.steps().getLast();
    boolean years = last.getYear() - first.getYear() >= 2;
    svg.text(left, y, label(first, years), "tick small");
    if (frame.steps().size() > 1) {
      svg.textEnd(left + frame.width(), y, label(last, years), "tick small");
    }
  }

  private static String label(LocalDate day, boolean years) {
    return years ? Integer.toString(day.getYear()) : YearMonth.from(day).toString();
  }

  private void end(Panel panel, Scale y) {
    List<Series.Point> points = panel.series().points();
    double x = left + frame.width() + 6;
    if (!points.isEmpty() && points.getLast().value() instanceof Measured.Estimate last) {
      double at = y.at(last.value());
      svg.circle(left + frame.width() - frame.step() / 2, at, 3.4, "f" + panel.colour());
      svg.text(x, at + 2, Numbers.signed(last.value()), "strong halo");
      svg.text(x, at + 15, Message.N.text(Numbers.count(last.n())), "tick small halo");
    } else {
      svg.text(x, y.at(0) - 3, Message.NO.text(), "second halo");
      svg.text(x, y.at(0) + 11, Message.DATA.text(), "second halo");
    }
  }

  private record Mark(double x, Measured.Estimate value) {}
}
