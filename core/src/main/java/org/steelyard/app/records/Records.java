package org.steelyard.app.records;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.steelyard.app.brief.Briefs;
import org.steelyard.app.catalogue.Catalogue;
import org.steelyard.app.catalogue.Source;
import org.steelyard.app.catalogue.Tables;
import org.steelyard.app.catalogue.Years;
import org.steelyard.app.pipeline.Session;
import org.steelyard.measure.dependence.Plane;
import org.steelyard.model.Measured;
import org.steelyard.model.Pole;
import org.steelyard.publish.BriefData;
import org.steelyard.publish.Figure;
import org.steelyard.publish.OtherRecords;
import org.steelyard.publish.PoleFigures;

/// Briefs with what imported data sets say.
public final class Records {
  /// A pole with a larger share of trade is depended on.
  private static final Plane PLANE = new Plane(0.2, 0);

  private static final Topics.Asked DEPENDENCE =
      new Topics.Asked("trade-share", "Share of trade", Figure.Unit.SHARE);

  private Records() {}

  /// The brief of a state from texts and imported data.
  public static BriefData brief(Session session, String state) {
    BriefData texts = Briefs.data(session.holdings(), state);
    return texts.with(of(session, texts));
  }

  private static OtherRecords of(Session session, BriefData texts) {
    Tables tables = new Tables(session);
    int last = texts.heading().asOf().getYear();
    Asking asking =
        new Asking(
            Catalogue.of(tables),
            texts.heading().code(),
            texts.heading().name(),
            new Years(last - Topics.YEARS + 1, last));
    List<PoleFigures> poles = texts.picture().poles();
    List<OtherRecords.Topic> topics = new ArrayList<>();
    Set<String> absent = new LinkedHashSet<>();
    for (Topics.Topic topic : Topics.ALL) {
      OtherRecords.Topic asked = topic(asking, topic, poles);
      if (asked.sources().isEmpty()) {
        absent.add(topic.title() + ": " + reasons(asked));
      } else {
        topics.add(asked);
      }
    }
    if (topics.stream().allMatch(topic -> topic.id().equals(Topics.DOMAINS))) {
      // Without imported data they are the shares of events that the beam shows already.
      topics.clear();
    }
    return new OtherRecords(
        topics, plane(asking, poles, topics), Testing.of(session, texts), List.copyOf(absent));
  }

  private static OtherRecords.Topic topic(
      Asking asking, Topics.Topic topic, List<PoleFigures> poles) {
    List<OtherRecords.Row> rows = new ArrayList<>();
    Map<String, TreeSet<String>> sources = new TreeMap<>();
    for (PoleFigures pole : poles) {
      List<Figure> figures = new ArrayList<>();
      for (Topics.Asked asked : topic.asked()) {
        Asking.Told told = asking.of(asked, pole.pole());
        figures.add(told.figure());
        for (Source source : told.sources()) {
          sources
              .computeIfAbsent(source.kind() + ": " + source.citation(), _ -> new TreeSet<>())
              .add(source.years());
        }
      }
      rows.add(new OtherRecords.Row(pole.pole().name(), figures));
    }
    return new OtherRecords.Topic(
        topic.id(),
        topic.title(),
        topic.note(),
        topic.asked().stream().map(Topics.Asked::head).toList(),
        rows,
        sources.entrySet().stream()
            .map(s -> s.getKey() + " Used: " + String.join(", ", s.getValue()) + ".")
            .toList());
  }

  private static String reasons(OtherRecords.Topic topic) {
    return topic.rows().stream()
        .flatMap(row -> row.figures().stream())
        .map(figure -> reason(figure.value()))
        .filter(reason -> !reason.isEmpty())
        .distinct()
        .limit(2)
        .collect(Collectors.joining("; "));
  }

  private static String reason(Measured value) {
    return value instanceof Measured.NoData none ? none.reason() : "";
  }

  private static OtherRecords.Plane plane(
      Asking asking, List<PoleFigures> poles, List<OtherRecords.Topic> topics) {
    if (topics.stream().noneMatch(topic -> topic.id().equals("trade"))) {
      return OtherRecords.NONE.plane();
    }
    TreeSet<String> years = new TreeSet<>();
    List<OtherRecords.Point> points = new ArrayList<>();
    for (PoleFigures pole : poles) {
      Pole one = pole.pole();
      Asking.Told told = asking.of(DEPENDENCE, one);
      told.sources().forEach(source -> years.add(source.years()));
      points.add(
          new OtherRecords.Point(
              one.name(),
              told.figure(),
              pole.now(),
              PLANE.place(told.figure().value(), pole.now().value()).words()));
    }
    return new OtherRecords.Plane(
        "the pole’s share of trade in goods, " + String.join(", ", years), points);
  }
}
