package org.steelyard.app.catalogue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.steelyard.model.Event;
import org.steelyard.model.Measured;
import org.steelyard.model.QuadClass;
import org.steelyard.store.data.Condition;

/// Measures made of counts of events: quads, net cooperation, the gap between words and deeds.
final class QuadMeasures {
  private static final String YEARLY = EventSource.ICEWS_DYAD_YEAR.word();
  private static final Map<QuadClass, String> COLUMNS =
      new EnumMap<>(
          Map.of(
              QuadClass.VERBAL_COOPERATION, "verbal_cooperation",
              QuadClass.MATERIAL_COOPERATION, "material_cooperation",
              QuadClass.VERBAL_CONFLICT, "verbal_conflict",
              QuadClass.MATERIAL_CONFLICT, "material_conflict"));

  private record Counted(QuadCounts counts, List<Source> sources, String left, String reason) {}

  private enum What {
    QUADS,
    NET,
    GAP
  }

  private record Measure(Naming naming, What what, QuadMeasures data) implements Named {
    @Override
    public List<Requirement> needs(EventSource events) {
      return Relations.needs(events);
    }

    @Override
    public Answer of(Question question) {
      Counted counted = data.count(question, what == What.QUADS);
      String key = question.state() + (what == What.QUADS ? "->" : "-") + question.argument();
      if (!counted.reason().isEmpty()) {
        return Answer.none(counted.reason());
      }
      QuadCounts counts = counted.counts();
      if (counts.total() == 0) {
        return Answer.none("no event of " + key + " in " + question.years().words());
      }
      double level = data.tables.coded().settings().level();
      Measured measured =
          switch (what) {
            case QUADS -> Answer.exact(counts.total(), counts.total());
            case NET -> counts.net(key, level);
            case GAP -> counts.gap(key, level);
          };
      String who =
          what == What.QUADS ? "what the state does to the other" : "whoever of the two acts";
      return new Answer(
          measured,
          "",
          counts.parts(),
          counted.sources(),
          "Events with " + question.argument() + ", " + who + ". " + counted.left());
    }
  }

  private final Tables tables;
  private final EventReader reader;

  private QuadMeasures(Tables tables, EventReader reader) {
    this.tables = tables;
    this.reader = reader;
  }

  static List<NamedMeasure> of(Tables tables, EventReader reader) {
    QuadMeasures data = new QuadMeasures(tables, reader);
    return List.of(
        new Measure(
            new Naming(
                "net-cooperation",
                "cooperation minus conflict between the two, as a share of events",
                "-1 to +1",
                NamedMeasure.Takes.POLE),
            What.NET,
            data),
        new Measure(
            new Naming(
                "talk-deed-gap",
                "net cooperation of words minus that of deeds",
                "-2 to +2",
                NamedMeasure.Takes.POLE),
            What.GAP,
            data),
        new Measure(
            new Naming(
                "quads",
                "events that the state aims at the other, in four classes",
                "events",
                NamedMeasure.Takes.POLE),
            What.QUADS,
            data));
  }

  private Counted count(Question question, boolean directed) {
    if (question.events() == EventSource.ICEWS_DYAD_YEAR) {
      return yearly(question, directed);
    }
    StateEvents events = reader.of(question);
    List<Event> chosen =
        Relations.with(events.events(), question.state(), tables, question.argument()).stream()
            .filter(e -> !directed || e.reciprocal() || e.source().equals(question.state()))
            .toList();
    return new Counted(QuadCounts.of(chosen), events.source(), events.left(), events.reason());
  }

  private Counted yearly(Question question, boolean directed) {
    EnumMap<QuadClass, Integer> counts = new EnumMap<>(QuadClass.class);
    List<String> others = tables.members(question.argument(), question.state());
    add(List.of(question.state()), others, question.years(), counts);
    if (!directed) {
      add(others, List.of(question.state()), question.years(), counts);
    }
    Years within = question.years();
    var years = tables.years(YEARLY, "year");
    years = new java.util.TreeSet<>(years.subSet(within.from(), true, within.to(), true));
    return years.isEmpty()
        ? new Counted(new QuadCounts(counts), List.of(), "", tables.outside(YEARLY, "year", within))
        : new Counted(
            new QuadCounts(counts), List.of(tables.source(YEARLY, Tables.span(years))), "", "");
  }

  private void add(
      List<String> from, List<String> to, Years years, EnumMap<QuadClass, Integer> counts) {
    QuadClass[] quads = QuadClass.values();
    tables.rows(
        YEARLY,
        java.util.Arrays.stream(quads).map(quad -> COLUMNS.getOrDefault(quad, "")).toList(),
        List.of(
            new Condition.In("source_iso3", from),
            new Condition.In("target_iso3", to),
            new Condition.Between("year", years.from(), years.to())),
        row -> {
          for (int i = 0; i < quads.length; i++) {
            counts.merge(quads[i], row.none(i) ? 0 : Math.toIntExact(row.whole(i)), Integer::sum);
          }
        });
  }
}
