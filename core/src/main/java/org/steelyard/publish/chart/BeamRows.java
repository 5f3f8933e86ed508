package org.steelyard.publish.chart;

import java.util.List;
import org.steelyard.model.Measured;
import org.steelyard.publish.words.Message;
import org.steelyard.publish.words.Numbers;

/// The poles under the beam: dot, whisker, name, columns; then those without data, and
/// the key.
record BeamRows(Svg svg, Scale x, Width width) {
  private static final double SMALLEST = 3.2;

  /// Heads of the columns.
  void heads(double y) {
    switch (width) {
      case WIDE -> {
        svg.textEnd(700, y, Message.COLUMN_SHARE.text(), "tick");
        svg.textEnd(822, y, Message.COLUMN_INTERVAL.text(), "tick");
        svg.textEnd(900, y, Message.COLUMN_POSITION.text(), "tick");
        svg.textEnd(960, y, Message.COLUMN_N.text(), "tick");
      }
      case MEDIUM -> {
        svg.textEnd(540, y, Message.COLUMN_POSITION.text(), "tick");
        svg.textEnd(600, y, Message.COLUMN_N.text(), "tick");
      }
      case NARROW -> {}
    }
  }

  void draw(Beam.Hanging pole, double y) {
    if (!(pole.position() instanceof Measured.Estimate position)) {
      return;
    }
    double at = x.at(position.value());
    double radius = radius(pole.share());
    svg.link(pole.anchor());
    svg.whisker(x.at(position.low()), x.at(position.high()), y);
    boolean weighed = pole.share() instanceof Measured.Estimate;
    svg.circle(at, y, radius, weighed ? "dot f" + pole.colour() : "outline");
    String value = Numbers.signed(position.value());
    if (width == Width.NARROW) {
      svg.text(0, y - 18, pole.name(), "strong halo");
      svg.textEnd(
          width.units(),
          y - 18,
          Message.BEAM_LINE.text(value, share(pole.share()), Numbers.count(position.n())),
          "second halo");
    } else {
      name(pole.name(), at, radius, position, y + 4.5);
      columns(pole, position, value, y + 4.5);
    }
    svg.endLink();
  }

  private void name(String name, double at, double radius, Measured.Estimate position, double y) {
    double right = Math.max(x.at(position.high()), at + radius) + 9;
    if (right + Svg.width(name) <= x.end() + 46) {
      svg.text(right, y, name, "strong halo");
    } else {
      svg.textEnd(Math.min(x.at(position.low()), at - radius) - 9, y, name, "strong halo");
    }
  }

  private void columns(Beam.Hanging pole, Measured.Estimate position, String value, double y) {
    double end = width.units();
    svg.textEnd(end, y, Numbers.count(position.n()), "second");
    svg.textEnd(end - 60, y, value, "strong");
    if (width == Width.WIDE) {
      svg.textEnd(
          822,
          y,
          Message.RANGE.text(Numbers.signed(position.low()), Numbers.signed(position.high())),
          "second");
      svg.textEnd(700, y, share(pole.share()), "second");
    }
  }

  /// Lists the poles without data; gives the next free line.
  double absent(List<Beam.Hanging> poles, double y, String hatch) {
    double line = y;
    for (Beam.Hanging pole : poles) {
      String reason = pole.position() instanceof Measured.NoData none ? none.reason() : "";
      svg.link(pole.anchor());
      svg.hatched(14, line - 11, 26, 13, hatch).rect(14, line - 11, 26, 13, "outline-soft");
      svg.text(49, line, pole.name(), "strong");
      String note = Message.NO_DATA_BECAUSE.text(reason);
      double start = 49 + Svg.width(pole.name()) + 10;
      int room = (int) ((width.units() - start) / 7.2);
      svg.text(start, line, note.length() <= room ? note : Message.NO_DATA.text(), "second");
      svg.endLink();
      line += 26;
    }
    return line;
  }

  /// Size key.
  void key(double y) {
    String title =
        width == Width.NARROW ? Message.KEY_SHARE_SHORT.text() : Message.KEY_SHARE.text();
    svg.text(14, y + 4, title, "tick");
    double at = 14 + title.length() * 7.2 + 12;
    for (double share : new double[] {.05, .2, .4}) {
      double radius = factor() * Math.sqrt(share * 100);
      svg.circle(at + radius, y, radius, "outline");
      svg.text(at + 2 * radius + 5, y + 4, Numbers.percent(share), "tick");
      at += 2 * radius + 52;
    }
    if (width != Width.NARROW) {
      svg.whisker(at, at + 34, y);
      svg.text(at + 42, y + 4, Message.COLUMN_INTERVAL.text(), "tick");
    }
  }

  private double radius(Measured share) {
    return share instanceof Measured.Estimate estimate
        ? Math.max(SMALLEST, factor() * Math.sqrt(estimate.value() * 100))
        : SMALLEST;
  }

  private double factor() {
    return switch (width) {
      case WIDE -> 3.0;
      case MEDIUM -> 2.6;
      case NARROW -> 2.0;
    };
  }

  private static String share(Measured share) {
    return switch (share) {
      case Measured.Estimate estimate -> Numbers.percent(estimate.value());
      case Measured.NoData _ -> Message.NO_DATA.text();
    };
  }
}
