package org.steelyard.publish.chart;

import java.util.Comparator;
import java.util.List;
import org.steelyard.publish.markup.Markup;
import org.steelyard.publish.words.Message;
import org.steelyard.publish.words.Numbers;

/// Poles by dependence (to the right) and affinity (up), with the 80 % intervals of both as a
/// cross. The names of the quadrants stand in the corners; the borders are those of the rule, so
/// that a cross that meets one shows a pole that cannot be placed.
public final class PlaneChart {
  private static final double TOP = 30;

  private final Plane plane;
  private final Width width;
  private final Scale x;
  private final Scale y;
  private final double bottom;
  private final Svg svg;

  private PlaneChart(Plane plane, Width width) {
    this.plane = plane;
    this.width = width;
    this.bottom = width == Width.NARROW ? 330 : 390;
    double most = plane.points().stream().mapToDouble(p -> p.dependence().high()).max().orElse(.4);
    this.x = new Scale(0, Math.min(1, Math.ceil(Math.max(most * 1.15, .3) * 10) / 10), 44, end());
    this.y = new Scale(-10, 10, bottom, TOP);
    this.svg = new Svg(width, bottom + 78, plane.alt());
  }

  /// The chart at one width.
  public static Markup draw(Plane plane, Width width) {
    return new PlaneChart(plane, width).draw();
  }

  private double end() {
    return width.units() - (width == Width.NARROW ? 8 : 24);
  }

  private Markup draw() {
    for (int tick = -10; tick <= 10; tick += 5) {
      svg.line(x.start(), y.at(tick), x.end(), y.at(tick), tick == 0 ? "zero" : "grid");
      String label = tick == 0 ? "0" : Numbers.signed(tick).replace(".0", "");
      svg.textEnd(x.start() - 8, y.at(tick) + 4, label, "tick");
    }
    svg.line(x.at(plane.border()), TOP, x.at(plane.border()), bottom, "zero");
    double step = x.high() > .5 ? .2 : .1;
    for (double tick = 0; tick < x.high() + 1e-9; tick += step) {
      svg.textMiddle(x.at(tick), bottom + 18, Numbers.percent(tick), "tick");
    }
    svg.text(x.start(), TOP - 12, Message.PLANE_UP.text(), "second strong");
    svg.textEnd(x.end(), bottom + 38, Message.PLANE_RIGHT.text(), "second strong");
    corners();
    List<Plane.Dot> ordered =
        plane.points().stream()
            .sorted(
                Comparator.comparingDouble((Plane.Dot dot) -> -dot.affinity().value())
                    .thenComparing(Plane.Dot::name))
            .toList();
    double last = Double.NEGATIVE_INFINITY;
    for (Plane.Dot dot : ordered) {
      last = dot(dot, last);
    }
    svg.source(width, bottom + 62, plane.source());
    return svg.done();
  }

  private void corners() {
    boolean narrow = width == Width.NARROW;
    double high = TOP + 16;
    double low = bottom - 10;
    if (x.at(plane.border()) - x.start() > 120) {
      svg.text(x.start() + 6, high, Message.PLANE_NEIGHBOURLINESS.text(), "second");
      svg.text(x.start() + 6, low, Message.PLANE_DISTANCE.text(), "second");
    }
    svg.textEnd(x.end() - 4, high + (narrow ? 16 : 0), Message.PLANE_FRIENDLY.text(), "second");
    svg.textEnd(x.end() - 4, low - (narrow ? 16 : 0), Message.PLANE_HOSTILE.text(), "second");
  }

  /// Draws one pole; gives the line of its name, which the next must not meet.
  private double dot(Plane.Dot dot, double last) {
    double atX = x.at(dot.dependence().value());
    double atY = y.at(dot.affinity().value());
    svg.link(dot.anchor());
    svg.line(atX, y.at(dot.affinity().low()), atX, y.at(dot.affinity().high()), "whisker");
    if (dot.dependence().high() > dot.dependence().low()) {
      svg.whisker(x.at(dot.dependence().low()), x.at(dot.dependence().high()), atY);
    }
    svg.circle(atX, atY, 6, "dot f" + dot.colour());
    double line = Math.max(atY + 4.5, last + 16);
    double right = Math.max(atX + 11, x.at(dot.dependence().high()) + 8);
    if (x.end() - right >= Svg.width(dot.name())) {
      svg.text(right, line, dot.name(), "strong halo");
    } else {
      double left = Math.min(atX - 11, x.at(dot.dependence().low()) - 8);
      svg.textEnd(left, line, dot.name(), "strong halo");
    }
    svg.endLink();
    return line;
  }
}
