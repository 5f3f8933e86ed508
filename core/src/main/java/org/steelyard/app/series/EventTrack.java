package org.steelyard.app.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.steelyard.app.catalogue.Question;
import org.steelyard.app.catalogue.Trail;
import org.steelyard.app.catalogue.Trails;
import org.steelyard.app.compare.Asked;
import org.steelyard.measure.Affinity;
import org.steelyard.measure.AffinitySeries;
import org.steelyard.measure.AffinitySeries.Step;
import org.steelyard.measure.AffinitySettings;
import org.steelyard.measure.Extreme;
import org.steelyard.measure.NetCooperation;
import org.steelyard.measure.TalkDeedGap;
import org.steelyard.model.Event;
import org.steelyard.model.Measured;
import org.steelyard.model.QuadClass;
import org.steelyard.model.Series;

/// Makes a [Track] of a measure of single events.
final class EventTrack {
  /// The measures that single events give by any step.
  enum Kind {
    AFFINITY("affinity"),
    NET("net-cooperation"),
    GAP("talk-deed-gap"),
    QUADS("quads");

    private final String measure;

    Kind(String measure) {
      this.measure = measure;
    }

    /// The kind of that name; none for other measures.
    static List<Kind> named(String name) {
      return List.of(values()).stream().filter(kind -> kind.measure.equals(name)).toList();
    }
  }

  private final double level;
  private final Asked asked;
  private final Question question;
  private final Step step;
  private final Kind kind;
  private final Trail trail;
  private final AffinitySettings settings;
  private final String key;

  EventTrack(Trails trails, double level, Asked asked, Question question, Step step) {
    this.level = level;
    this.asked = asked;
    this.question = question;
    this.step = step;
    this.kind = Kind.named(asked.measure().name()).getFirst();
    this.trail = trails.of(question, kind == Kind.QUADS);
    this.settings = trails.settings();
    this.key = question.state() + (kind == Kind.QUADS ? "->" : "-") + question.argument();
  }

  Track make() {
    if (!trail.reason().isEmpty()) {
      return Track.none(asked, question, step, trail.reason());
    }
    List<Event> events =
        trail.events().stream().filter(e -> !e.when().middle().isAfter(trail.at())).toList();
    if (events.isEmpty()) {
      return Track.none(
          asked, question, step, "no event of " + key + " in " + question.years().words());
    }
    LocalDate first = trail.months().first().atDay(1);
    List<Row> rows =
        Track.recorded(
            kind == Kind.AFFINITY ? affinity(events, first) : counted(events, first), question);
    Track bare =
        new Track(asked, question, step, rows, trail.sources(), notes(rows), List.of(), true, "");
    return new Track(
        asked,
        question,
        step,
        rows,
        trail.sources(),
        bare.notes(),
        records(bare, events),
        true,
        "");
  }

  private List<Row> affinity(List<Event> events, LocalDate first) {
    Series series =
        AffinitySeries.of(key, events, trail.origin(), step, first, trail.at(), settings);
    List<Row> rows = new ArrayList<>();
    for (Series.Point point : series.points()) {
      LocalDate from = step.start(point.at());
      Measured value =
          point.value() instanceof Measured.NoData && !trail.holds(from, point.at())
              ? new Measured.NoData(nothing(point.at()))
              : point.value();
      rows.add(row(point.at(), value, within(events, from, point.at()), Map.of()));
    }
    return rows;
  }

  private List<Row> counted(List<Event> events, LocalDate first) {
    List<Row> rows = new ArrayList<>();
    LocalDate from = step.start(first);
    while (!from.isAfter(trail.at())) {
      LocalDate end = step.end(from);
      LocalDate at = end.isAfter(trail.at()) ? trail.at() : end;
      List<Event> within = within(events, from, at);
      EnumMap<QuadClass, Integer> counts = new EnumMap<>(QuadClass.class);
      for (QuadClass quad : QuadClass.values()) {
        counts.put(
            quad, Math.toIntExact(within.stream().filter(e -> e.type().quad() == quad).count()));
      }
      rows.add(row(at, value(within, from, at), within, within.isEmpty() ? Map.of() : counts));
      from = end.plusDays(1);
    }
    return rows;
  }

  private Measured value(List<Event> within, LocalDate from, LocalDate at) {
    String period = step.name(at);
    if (within.isEmpty()) {
      return new Measured.NoData(
          trail.holds(from, at) ? "no event of " + key + " in " + period : nothing(at));
    }
    return switch (kind) {
      case NET -> NetCooperation.of(key + " " + period, within, level).net();
      case GAP -> TalkDeedGap.of(key + " " + period, within, level).gap();
      case QUADS, AFFINITY ->
          new Measured.Estimate(within.size(), within.size(), within.size(), 1, within.size());
    };
  }

  private String nothing(LocalDate at) {
    return question.events().word() + " holds nothing of " + step.name(at);
  }

  private Row row(
      LocalDate at, Measured value, List<Event> within, Map<QuadClass, Integer> counts) {
    return new Row(
        step.name(at),
        at,
        value,
        within.stream().mapToInt(e -> e.reports().size()).sum(),
        within,
        counts,
        Integer.toString(at.getYear()));
  }

  private static List<Event> within(List<Event> events, LocalDate from, LocalDate to) {
    return events.stream()
        .filter(e -> !e.when().middle().isBefore(from) && !e.when().middle().isAfter(to))
        .toList();
  }

  private List<String> notes(List<Row> rows) {
    List<String> notes = new ArrayList<>();
    if (kind == Kind.AFFINITY) {
      notes.add(
          String.format(
              Locale.ROOT,
              "A mean with memory (half-life %.0f days): n counts all events up to the day, coverage"
                  + " those reports that fall into the period.",
              settings.halfLife()));
    }
    int first = rows.getFirst().at().getYear();
    if (question.years().from() > 1 && first > question.years().from()) {
      notes.add("Asked from " + question.years().from() + "; the source begins in " + first + ".");
    }
    if (trail.at().isBefore(step.end(trail.at()))) {
      notes.add("The last period ends on " + trail.at() + ", the last day that the source knows.");
    }
    if (!trail.left().isEmpty()) {
      notes.add(trail.left() + ".");
    }
    return notes;
  }

  /// By the intervals of the periods; of an affinity by replicates, a year apart, because
  /// neighbouring points of a mean with memory are nearly one.
  private List<Extreme> records(Track bare, List<Event> events) {
    List<Extreme> all = new ArrayList<>();
    List<LocalDate> days = new ArrayList<>();
    for (LocalDate day = trail.at(); !day.isBefore(bare.begin()); day = day.minusYears(1)) {
      days.addFirst(day);
    }
    Affinity affinity = Affinity.of(key, events, trail.origin(), settings);
    for (Extreme.Direction direction : Extreme.Direction.values()) {
      all.add(
          kind == Kind.AFFINITY
              ? Extreme.of(affinity, days, direction, days.getFirst())
              : Extreme.of(bare.series(), direction, bare.begin()));
    }
    return all;
  }
}
