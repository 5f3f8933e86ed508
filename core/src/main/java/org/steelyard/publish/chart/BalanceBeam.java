package org.steelyard.publish.chart;

import java.util.Comparator;
import java.util.List;
import org.steelyard.model.Measured;
import org.steelyard.publish.markup.Markup;
import org.steelyard.publish.words.Message;
import org.steelyard.publish.words.Numbers;

/// The signature chart: poles hang from a graduated beam between conflict and cooperation.
///
/// Ordered from cooperation (top) to conflict, so that a lower string always passes left
/// of the dots above it and never meets a name. The area of a dot is the pole's share of
/// engagement. The beam is never tilted: an angle would be a second, unlabelled encoding.
public final class BalanceBeam {
  private static final int MOST = 10;
  private static final double BAR = 82;
  private static final double FIRST = 155;

  private final Beam beam;
  private final Width width;
  private final List<Beam.Hanging> shown;
  private final int more;
  private final List<Beam.Hanging> absent;
  private final Scale x;
  private final double row;
  private final Svg svg;
  private final double floor;

  private BalanceBeam(Beam beam, Width width) {
    this.beam = beam;
    this.width = width;
    List<Beam.Hanging> known =
        beam.poles().stream()
            .filter(pole -> pole.position() instanceof Measured.Estimate)
            .sorted(
                Comparator.comparingDouble(BalanceBeam::value)
                    .reversed()
                    .thenComparing(Beam.Hanging::name))
            .toList();
    this.shown = known.subList(0, Math.min(MOST, known.size()));
    this.more = known.size() - shown.size();
    this.absent =
        beam.poles().stream()
            .filter(pole -> pole.position() instanceof Measured.NoData)
            .sorted(Comparator.comparing(Beam.Hanging::name))
            .toList();
    this.x = new Scale(-10, 10, 14, plotEnd(width));
    this.row = width == Width.NARROW ? 56 : 46;
    this.floor = FIRST + Math.max(0, shown.size() - 1) * row + 20;
    double height = floor + 84 + (absent.size() + (more > 0 ? 1 : 0)) * 26;
    this.svg = new Svg(width, height, beam.alt());
  }

  /// The chart at one width.
  public static Markup draw(Beam beam, Width width) {
    return new BalanceBeam(beam, width).draw();
  }

  private static double plotEnd(Width width) {
    return switch (width) {
      case WIDE -> 580;
      case MEDIUM -> 430;
      case NARROW -> 314;
    };
  }

  private Markup draw() {
    String hatch = "hatch-" + beam.id() + "-" + width.style();
    svg.hatch(hatch);
    for (int tick = -10; tick <= 10; tick += 5) {
      svg.line(x.at(tick), 113, x.at(tick), floor, tick == 0 ? "zero" : "grid");
    }
    for (int i = 0; i < shown.size(); i++) {
      double at = x.at(value(shown.get(i)));
      svg.line(at, BAR + 10, at, FIRST + i * row, "string");
    }
    bar();
    new FulcrumMarks(svg, x, width, BAR).draw(beam.then(), beam.thenLabel(), beam.now());
    BeamRows rows = new BeamRows(svg, x, width);
    rows.heads(109);
    for (int i = 0; i < shown.size(); i++) {
      rows.draw(shown.get(i), FIRST + i * row);
    }
    double y = rows.absent(absent, floor + 22, hatch);
    if (more > 0) {
      svg.text(14, y, Message.MORE_POLES.text(Numbers.count(more)), "second");
      y += 26;
    }
    rows.key(y + 8);
    svg.source(width, y + 44, beam.source());
    return svg.done();
  }

  private void bar() {
    double step = (x.end() - x.start()) / 7;
    for (int i = 0; i < 7; i++) {
      svg.rect(x.start() + i * step, BAR, step + (i < 6 ? .4 : 0), 10, "d" + (i + 1));
    }
    svg.rect(x.start(), BAR, x.end() - x.start(), 10, "outline");
    for (int tick = -10; tick <= 10; tick += 5) {
      svg.line(x.at(tick), BAR + 10, x.at(tick), BAR + 15, "axis");
      String label = tick == 0 ? "0" : Numbers.signed(tick).replace(".0", "");
      svg.textMiddle(x.at(tick), BAR + 27, label, "tick halo");
    }
    svg.text(x.start(), BAR - 8, Message.CONFLICT.text(), "second strong");
    svg.textEnd(x.end(), BAR - 8, Message.COOPERATION.text(), "second strong");
  }

  private static double value(Beam.Hanging pole) {
    return pole.position() instanceof Measured.Estimate estimate ? estimate.value() : 0;
  }
}
