package org.steelyard.app.catalogue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.steelyard.app.brief.EventSources;
import org.steelyard.app.pipeline.Holdings;
import org.steelyard.model.Event;
import org.steelyard.model.When;

/// Reads a state's events, once each.
final class EventReader {
  private final Tables tables;
  private final Map<Question, StateEvents> read = new HashMap<>();
  private final Map<String, LocalDate> lastDays = new HashMap<>();

  EventReader(Tables tables) {
    this.tables = tables;
  }

  /// Events of the question's state within its years, whoever the counterpart.
  StateEvents of(Question question) {
    return read.computeIfAbsent(
        new Question(question.state(), "", question.years(), question.events(), ""),
        key ->
            switch (key.events()) {
              case CODED -> coded(key.state(), key.years());
              case ICEWS, GDELT -> imported(key);
              case ICEWS_DYAD_YEAR ->
                  StateEvents.none(
                      "icews-dyad-year holds yearly counts and no intensities: take --events icews");
            });
  }

  private StateEvents coded(String state, Years years) {
    Holdings holdings = tables.coded();
    LocalDate read =
        holdings.documents().stream()
            .map(d -> d.published().when())
            .filter(When::known)
            .map(When::to)
            .max(LocalDate::compareTo)
            .orElse(LocalDate.MAX);
    LocalDate at =
        holdings.events().stream()
            .filter(e -> e.when().known() && years.holds(e.when().middle().getYear()))
            .map(e -> e.when().middle())
            .filter(day -> !day.isAfter(read))
            .max(LocalDate::compareTo)
            .orElse(LocalDate.MIN);
    if (at.equals(LocalDate.MIN)) {
      return StateEvents.none(
          holdings.events().isEmpty()
              ? "nothing was read: " + Requirement.CODED.command()
              : "no dated event of " + years.words() + " was read");
    }
    List<Event> all = holdings.events().stream().filter(e -> e.involves(state)).toList();
    List<Event> dated =
        all.stream()
            .filter(e -> e.when().known() && years.holds(e.when().middle().getYear()))
            .toList();
    long undated = all.stream().filter(e -> !e.when().known()).count();
    EventSources sources = new EventSources(holdings.documents(), holdings.reports());
    return new StateEvents(
        dated,
        sources::of,
        at,
        List.of(
            new Source(
                Requirement.CODED.data(),
                holdings.documents().size() + " documents read into this workspace",
                spanned(dated, at))),
        undated == 0 ? "" : "Left out: " + undated + " without a date.",
        "");
  }

  private StateEvents imported(Question key) {
    ImportedEvents reader = new ImportedEvents(tables, key.events());
    LocalDate at =
        lastDays.computeIfAbsent(
            key.events().word() + key.years(), _ -> reader.lastDay(key.years()));
    if (at.equals(LocalDate.MIN)) {
      return StateEvents.none(tables.outside(key.events().word(), "day", key.years()));
    }
    List<Event> events = reader.of(key.state(), key.years());
    return new StateEvents(
        events,
        event -> event.reports().getFirst(),
        at,
        List.of(tables.source(key.events().word(), spanned(events, at))),
        reader.left() == 0
            ? ""
            : "Left out: "
                + reader.left()
                + " without a state on both sides, a class or an intensity.",
        "");
  }

  private static String spanned(List<Event> events, LocalDate at) {
    int first =
        events.stream().mapToInt(e -> e.when().middle().getYear()).min().orElse(at.getYear());
    return first == at.getYear() ? Integer.toString(first) : first + "-" + at.getYear();
  }
}
