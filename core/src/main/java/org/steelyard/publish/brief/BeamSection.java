package org.steelyard.publish.brief;

import java.util.ArrayList;
import java.util.List;
import org.steelyard.model.Measured;
import org.steelyard.publish.Figure;
import org.steelyard.publish.Picture;
import org.steelyard.publish.PoleFigures;
import org.steelyard.publish.chart.BalanceBeam;
import org.steelyard.publish.chart.Beam;
import org.steelyard.publish.markup.Markup;
import org.steelyard.publish.words.Dates;
import org.steelyard.publish.words.Message;
import org.steelyard.publish.words.Numbers;

/// The balance beam, the balance figures and the table with every number of them.
final class BeamSection {
  private static final int COLOURED = 4;

  private BeamSection() {}

  static void write(Page page, Markup out) {
    Picture picture = page.data.picture();
    ChartFigure figure =
        new ChartFigure(
            "beam",
            Titles.beam(picture),
            Message.BEAM_SUBTITLE.text(page.period()),
            Message.BEAM_NOTE.text(),
            "method");
    Beam beam =
        new Beam(
            "beam",
            Titles.beamAlt(picture),
            hanging(page, picture.poles()),
            picture.fulcrum().now().value(),
            picture.fulcrum().then().value(),
            Dates.month(picture.before()),
            page.sourceLine());
    out.open("section", "class", "part");
    figure.begin(out, width -> BalanceBeam.draw(beam, width));
    balance(page, out);
    figure.table(out);
    table(page, out);
    figure.end(out);
    out.close();
  }

  /// Series colour of the pole at `place`: the first four of the settings carry one.
  static int colour(int place) {
    return place < COLOURED ? place + 1 : 0;
  }

  private static List<Beam.Hanging> hanging(Page page, List<PoleFigures> poles) {
    List<Beam.Hanging> hanging = new ArrayList<>();
    for (int i = 0; i < poles.size(); i++) {
      PoleFigures pole = poles.get(i);
      hanging.add(
          new Beam.Hanging(
              pole.pole().name(),
              pole.now().value(),
              pole.share().value(),
              colour(i),
              page.anchors.number(pole.now().explanation().id())));
    }
    return hanging;
  }

  private static void balance(Page page, Markup out) {
    Picture.Balance balance = page.data.picture().balance();
    String poles = Numbers.count(Poles.ordered(page.data.picture().poles()).size());
    out.open("dl", "class", "figures");
    figure(page, out, Message.EFFECTIVE.text(poles), balance.effective());
    figure(page, out, Message.EVENNESS.text(), balance.evenness());
    figure(page, out, Message.CONCENTRATION.text(), balance.concentration());
    figure(page, out, Message.MINIMUM.text(), balance.minimum());
    figure(page, out, Message.FULCRUM.text(), page.data.picture().fulcrum().now());
    out.close();
  }

  private static void figure(Page page, Markup out, String label, Figure figure) {
    out.open("div").element("dt", label).open("dd");
    page.number(out, figure);
    out.element("span", spread(figure), "class", "spread");
    out.close().close();
  }

  private static String spread(Figure figure) {
    return figure.value() instanceof Measured.Estimate estimate
        ? Figures.interval(figure) + " · " + Page.n(estimate.n())
        : Figures.interval(figure);
  }

  private static void table(Page page, Markup out) {
    Table table =
        new Table(
            out,
            Message.BEAM_TABLE.text(page.period()),
            List.of(
                Message.POLE.text(),
                "#" + Message.POSITION.text(),
                Message.COLUMN_SPREAD.text(),
                "#" + Message.COLUMN_N.text(),
                "#" + Templates.before(page.data),
                Message.COLUMN_SPREAD.text(),
                "#" + Message.SHARE.text(),
                Message.COLUMN_SPREAD.text()));
    for (PoleFigures pole : page.data.picture().poles()) {
      table.row(pole.pole().name()).begin();
      page.number(out, pole.now());
      table.end().cell(Figures.interval(pole.now()));
      table.cell(Numbers.count(pole.now().value().n())).begin();
      page.number(out, pole.before());
      table.end().cell(Figures.interval(pole.before())).begin();
      page.number(out, pole.share());
      table.end().cell(Figures.interval(pole.share())).endRow();
    }
    table.done();
  }
}
