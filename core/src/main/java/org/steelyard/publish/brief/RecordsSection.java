package org.steelyard.publish.brief;

import java.util.ArrayList;
import java.util.List;
import org.steelyard.model.Measured;
import org.steelyard.publish.Figure;
import org.steelyard.publish.OtherRecords;
import org.steelyard.publish.chart.Plane;
import org.steelyard.publish.chart.PlaneChart;
import org.steelyard.publish.markup.Markup;
import org.steelyard.publish.words.Message;

/// What imported data sets say of the state, each number with its source and years.
final class RecordsSection {
  /// A pole with a larger share is depended on; stated under the chart.
  static final double BORDER = 0.2;

  private RecordsSection() {}

  static void write(Page page, Markup out) {
    OtherRecords records = page.data.records();
    out.open("section", "class", "part", "id", "records");
    out.element("h2", Message.RECORDS_TITLE.text());
    out.element(
        "p",
        records.tables().isEmpty() ? Message.NO_RECORDS.text() : Message.RECORDS_NOTE.text(),
        "class",
        "sub");
    plane(page, records.plane(), out);
    records.tables().forEach(topic -> topic(page, topic, out));
    if (!records.absent().isEmpty()) {
      out.element("h3", Message.RECORDS_ABSENT.text()).open("ul");
      records.absent().forEach(line -> out.element("li", line));
      out.close();
    }
    out.close();
  }

  private static void topic(Page page, OtherRecords.Topic topic, Markup out) {
    out.element("h3", topic.title(), "id", "records-" + topic.id());
    if (!topic.note().isEmpty()) {
      out.element("p", topic.note(), "class", "sub");
    }
    List<String> heads = new ArrayList<>();
    heads.add(Message.WITH.text());
    topic.heads().forEach(head -> heads.add("#" + head));
    Table table = new Table(out, topic.title(), heads);
    for (OtherRecords.Row row : topic.rows()) {
      table.row(row.name());
      for (Figure figure : row.figures()) {
        table.begin();
        page.number(out, figure);
        if (figure.value() instanceof Measured.Estimate e && e.low() < e.high()) {
          out.element("span", Figures.interval(figure) + " · " + Page.n(e.n()), "class", "spread");
        }
        table.end();
      }
      table.endRow();
    }
    table.done();
    topic.sources().forEach(source -> out.element("p", source, "class", "note"));
  }

  private static void plane(Page page, OtherRecords.Plane plane, Markup out) {
    if (plane.points().isEmpty()) {
      return;
    }
    List<Plane.Dot> dots = new ArrayList<>();
    for (int i = 0; i < plane.points().size(); i++) {
      OtherRecords.Point point = plane.points().get(i);
      if (point.dependence().value() instanceof Measured.Estimate dependence
          && point.affinity().value() instanceof Measured.Estimate affinity) {
        String anchor = page.anchors.number(point.affinity().explanation().id());
        dots.add(new Plane.Dot(point.name(), dependence, affinity, BeamSection.colour(i), anchor));
      }
    }
    ChartFigure figure =
        new ChartFigure(
            "plane",
            Message.PLANE_TITLE.text(),
            Message.PLANE_SUBTITLE.text(plane.measure()),
            Message.PLANE_NOTE.text(Figures.number(BORDER, Figure.Unit.SHARE)),
            "method");
    String alt = Message.PLANE_TITLE.text() + ". " + words(plane.points());
    figure.begin(
        out,
        width -> PlaneChart.draw(new Plane("plane", alt, BORDER, dots, page.sourceLine()), width));
    figure.table(out);
    Table table =
        new Table(
            out,
            Message.PLANE_TITLE.text(),
            List.of(
                Message.POLE.text(),
                "#" + Message.DEPENDENCE.text(),
                "#" + Message.POSITION.text(),
                Message.COLUMN_SPREAD.text(),
                Message.QUADRANT.text()));
    for (OtherRecords.Point point : plane.points()) {
      table.row(point.name()).begin();
      page.number(out, point.dependence());
      table.end().begin();
      page.number(out, point.affinity());
      table.end().cell(Figures.interval(point.affinity())).cell(point.quadrant()).endRow();
    }
    table.done();
    figure.end(out);
  }

  private static String words(List<OtherRecords.Point> points) {
    return String.join(
        "; ", points.stream().map(point -> point.name() + ": " + point.quadrant()).toList());
  }
}
