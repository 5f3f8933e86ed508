package org.steelyard.app.catalogue;

import java.time.YearMonth;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;
import org.steelyard.measure.AffinitySettings;
import org.steelyard.model.Event;
import org.steelyard.store.data.Condition;

/// What measures over time read: the events of one relation, or the years that a source covers.
public final class Trails {
  /// Session 1 of the imported ideal points is 1946.
  private static final int BEFORE_FIRST = 1945;

  private final Tables tables;
  private final EventReader reader;

  /// Over what `tables` reads.
  public Trails(Tables tables) {
    this.tables = tables;
    this.reader = new EventReader(tables);
  }

  /// Events of the question's state with its argument, as [Question#events] has them.
  ///
  /// @param directed only what the state does to the other
  public Trail of(Question question, boolean directed) {
    StateEvents found = reader.of(question);
    List<Event> chosen =
        found.reason().isEmpty()
            ? Relations.with(found.events(), question.state(), tables, question.argument()).stream()
                .filter(e -> !directed || e.reciprocal() || e.source().equals(question.state()))
                .toList()
            : List.of();
    return new Trail(
        chosen,
        found.origin(),
        found.at(),
        found.reason().isEmpty() ? months(question) : new TreeSet<>(),
        found.source(),
        found.left(),
        found.reason());
  }

  private SortedSet<YearMonth> months(Question question) {
    TreeSet<YearMonth> months = new TreeSet<>();
    Years years = question.years();
    if (question.events() == EventSource.CODED) {
      tables.coded().events().stream()
          .filter(e -> e.when().known() && years.holds(e.when().middle().getYear()))
          .forEach(e -> months.add(YearMonth.from(e.when().middle())));
    } else {
      tables.rows(
          question.events().word(),
          List.of("day"),
          List.of(new Condition.Days("day", years.first(), years.last())),
          row -> months.add(YearMonth.from(row.day(0))));
    }
    return months;
  }

  /// Affinity as the workspace's settings have it.
  public AffinitySettings settings() {
    return AffinityMeasure.settings(tables);
  }

  /// Years within `asked` that every kind needed by `measure` spans: from the first to the last of
  /// each, gaps within included; empty where one is not imported.
  public SortedSet<Integer> years(NamedMeasure measure, EventSource events, Years asked) {
    int from = asked.from();
    int to = asked.to();
    for (Requirement need : measure.needs(events)) {
      NavigableSet<Integer> held = held(need, events, asked);
      if (need.data().equals(RollCalls.VOTES) || need.data().equals(RollCalls.ISSUES)) {
        continue;
      }
      if (held.isEmpty()) {
        return held;
      }
      from = Math.max(from, held.first());
      to = Math.min(to, held.last());
    }
    TreeSet<Integer> years = new TreeSet<>();
    for (int year = from; year <= to; year++) {
      years.add(year);
    }
    return years;
  }

  private NavigableSet<Integer> held(Requirement need, EventSource events, Years asked) {
    TreeSet<Integer> years = new TreeSet<>();
    switch (need.data()) {
      case RollCalls.VOTES, RollCalls.ISSUES -> {}
      case "un-ideal-points" ->
          tables.years(need.data(), "session").forEach(s -> years.add(s + BEFORE_FIRST));
      case RollCalls.CALLS -> years.addAll(tables.years(need.data(), "day"));
      case "coded events", "icews", "gdelt" ->
          months(new Question("", "", asked, events, "")).forEach(m -> years.add(m.getYear()));
      default -> years.addAll(tables.years(need.data(), "year"));
    }
    return years;
  }
}
