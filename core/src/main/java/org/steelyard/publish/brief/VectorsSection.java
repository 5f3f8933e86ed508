package org.steelyard.publish.brief;

import java.util.ArrayList;
import java.util.List;
import org.steelyard.model.Measured;
import org.steelyard.model.Series;
import org.steelyard.publish.PoleFigures;
import org.steelyard.publish.chart.Panel;
import org.steelyard.publish.chart.SmallMultiples;
import org.steelyard.publish.markup.Markup;
import org.steelyard.publish.words.Dates;
import org.steelyard.publish.words.Message;
import org.steelyard.publish.words.Numbers;

/// Affinity to each pole over time.
final class VectorsSection {
  private VectorsSection() {}

  static void write(Page page, Markup out) {
    List<PoleFigures> poles = page.data.picture().poles();
    String alt = Titles.vectorsAlt(page.data.picture());
    String step = poles.stream().map(pole -> pole.series().step()).findFirst().orElse("");
    ChartFigure figure =
        new ChartFigure(
            "vectors",
            Titles.vectors(page.data.picture()),
            Message.VECTORS_SUBTITLE.text(step),
            "",
            "method");
    List<Panel> panels = new ArrayList<>();
    for (int i = 0; i < poles.size(); i++) {
      PoleFigures pole = poles.get(i);
      String anchor = page.anchors.number(pole.now().explanation().id());
      panels.add(new Panel(pole.pole().name(), pole.series(), BeamSection.colour(i), anchor));
    }
    out.open("section", "class", "part");
    figure.begin(
        out, width -> SmallMultiples.draw("vectors", alt, panels, page.sourceLine(), width));
    figure.table(out);
    table(poles, out);
    figure.end(out);
    out.close();
  }

  private static void table(List<PoleFigures> poles, Markup out) {
    Table table =
        new Table(
            out,
            Message.VECTORS_TABLE.text(),
            List.of(
                Message.POLE.text(),
                Message.STEP_END.text(),
                "#" + Message.POSITION.text(),
                Message.COLUMN_SPREAD.text(),
                "#" + Message.COLUMN_N.text(),
                "#" + Message.COLUMN_REPORTS.text()));
    for (PoleFigures pole : poles) {
      for (Series.Point point : pole.series().points()) {
        table.row(pole.pole().name()).cell(Dates.month(point.at()));
        switch (point.value()) {
          case Measured.Estimate estimate ->
              table
                  .cell(Numbers.signed(estimate.value()))
                  .cell(
                      Message.INTERVAL.text(
                          Numbers.level(estimate),
                          Numbers.signed(estimate.low()),
                          Numbers.signed(estimate.high())))
                  .cell(Numbers.count(estimate.n()));
          case Measured.NoData none ->
              table.cell(Message.NO_DATA.text()).cell(none.reason()).cell(Numbers.count(0));
        }
        table.cell(Numbers.count(point.coverage())).endRow();
      }
    }
    table.done();
  }
}
