package org.steelyard.publish.chart;

import org.steelyard.model.Measured;
import org.steelyard.publish.words.Message;
import org.steelyard.publish.words.Numbers;

/// The weighted mean above the beam: hollow then, filled now, an arrow between.
record FulcrumMarks(Svg svg, Scale x, Width width, double bar) {
  void draw(Measured then, String thenLabel, Measured now) {
    if (!(now instanceof Measured.Estimate present)) {
      svg.text(x.start(), bar - 30, Message.FULCRUM_NO_DATA.text(), "second");
      return;
    }
    double at = x.at(present.value());
    String label = Message.FULCRUM_NOW.text(Numbers.signed(present.value()));
    String spread =
        Message.FULCRUM_SPREAD.text(
            Numbers.level(present), Numbers.signed(present.low()), Numbers.signed(present.high()));
    boolean rising = true;
    if (then instanceof Measured.Estimate past) {
      double was = x.at(past.value());
      rising = was <= at;
      triangle(was, "then");
      String old = thenLabel + ": " + Numbers.signed(past.value());
      if (width == Width.NARROW) {
        svg.text(0, bar - 30, old, "second");
      } else {
        beside(was, bar - 30, old, "second", !rising);
      }
      if (Math.abs(at - was) > 14) {
        double head = rising ? -5 : 5;
        String y = Svg.at(bar - 23);
        svg.path(
            "M"
                + Svg.at(was)
                + " "
                + y
                + "H"
                + Svg.at(at)
                + "m"
                + Svg.at(head)
                + "-3.5l"
                + Svg.at(-head)
                + " 3.5l"
                + Svg.at(head)
                + " 3.5",
            "arrow");
      }
    }
    triangle(at, "now");
    if (width == Width.NARROW) {
      svg.textEnd(width.units(), bar - 30, label, "strong");
      svg.textEnd(width.units(), bar - 47, spread, "tick");
    } else {
      beside(at, bar - 30, label, "strong", rising);
      beside(at, bar - 47, spread, "tick", rising);
    }
  }

  private void triangle(double at, String style) {
    svg.path("M" + Svg.at(at - 8) + " " + Svg.at(bar - 16) + "h16l-8 15z", style);
  }

  /// Sets text to the right or left of `at`, turning round where it would leave the
  /// drawing.
  private void beside(double at, double y, String text, String style, boolean right) {
    double needed = Svg.width(text) + 14;
    boolean fitsRight = at + needed < width.units();
    boolean fitsLeft = at - needed > 0;
    if (right ? fitsRight || !fitsLeft : !fitsLeft) {
      svg.text(at + 12, y, text, style + " halo");
    } else {
      svg.textEnd(at - 12, y, text, style + " halo");
    }
  }
}
