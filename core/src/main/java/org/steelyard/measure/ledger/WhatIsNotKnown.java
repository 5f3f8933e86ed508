package org.steelyard.measure.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.steelyard.measure.VectorProfile;
import org.steelyard.model.Event;
import org.steelyard.model.Precision;
import org.steelyard.model.Series;

/// What a brief must say that it does not know; obligatory beside every finding.
///
/// @param gaps in the order of [Kind]; empty kinds are left out
public record WhatIsNotKnown(List<Gap> gaps) {
  private static final int FEW_SOURCES = 3;

  /// Kind of a gap.
  public enum Kind {
    POLE_WITHOUT_DATA,
    STEPS_WITHOUT_COVERAGE,
    FEW_SOURCES,
    UNKNOWN_DATES,
    UNCHECKED
  }

  /// One gap.
  ///
  /// @param text one English sentence with the numbers
  /// @param count how many it concerns
  /// @param of out of how many
  /// @param items what it concerns: pole ids, dates, sources or event ids
  public record Gap(Kind kind, String text, int count, int of, List<String> items) {
    public Gap {
      items = List.copyOf(items);
    }
  }

  public WhatIsNotKnown {
    gaps = List.copyOf(gaps);
  }

  /// The gaps behind one brief.
  ///
  /// @param series those shown, for their coverage
  /// @param events those that the brief rests on
  /// @param source gives an event's first source
  /// @param checked ids of events that a person has judged
  public static WhatIsNotKnown of(
      VectorProfile profile,
      List<Series> series,
      List<Event> events,
      Function<Event, String> source,
      Set<String> checked) {
    List<Gap> gaps = new ArrayList<>();
    poles(profile, gaps);
    series.forEach(s -> coverage(s, gaps));
    sources(events, source, gaps);
    dates(events, gaps);
    List<String> unchecked =
        events.stream().map(Event::id).filter(id -> !checked.contains(id)).toList();
    if (!unchecked.isEmpty()) {
      gaps.add(
          gap(Kind.UNCHECKED, "No person has checked %d of %d events.", unchecked, events.size()));
    }
    return new WhatIsNotKnown(gaps);
  }

  private static void poles(VectorProfile profile, List<Gap> gaps) {
    List<String> silent = profile.balance().silent();
    if (!silent.isEmpty()) {
      String names =
          profile.vectors().stream()
              .filter(v -> silent.contains(v.pole().id()))
              .map(v -> v.pole().name())
              .collect(Collectors.joining(", "));
      gaps.add(
          new Gap(
              Kind.POLE_WITHOUT_DATA,
              "Nothing is reported with " + names + ": relations there are unknown.",
              silent.size(),
              profile.vectors().size(),
              silent));
    }
  }

  private static void coverage(Series series, List<Gap> gaps) {
    List<String> empty =
        series.points().stream()
            .filter(p -> p.coverage() == 0)
            .map(p -> p.at().toString())
            .toList();
    if (!empty.isEmpty()) {
      String text = series.key() + ": no report in %d of %d " + series.step() + "s.";
      gaps.add(gap(Kind.STEPS_WITHOUT_COVERAGE, text, empty, series.points().size()));
    }
  }

  private static void sources(List<Event> events, Function<Event, String> source, List<Gap> gaps) {
    Map<String, Long> counts =
        events.stream().collect(Collectors.groupingBy(source, TreeMap::new, Collectors.counting()));
    if (!events.isEmpty() && counts.size() < FEW_SOURCES) {
      gaps.add(
          new Gap(
              Kind.FEW_SOURCES,
              events.size()
                  + " events rest on "
                  + counts.size()
                  + " source"
                  + (counts.size() == 1 ? "" : "s")
                  + ": "
                  + String.join(", ", counts.keySet())
                  + ".",
              counts.size(),
              FEW_SOURCES,
              List.copyOf(counts.keySet())));
    }
  }

  private static void dates(List<Event> events, List<Gap> gaps) {
    List<String> vague =
        events.stream()
            .filter(
                e ->
                    e.when().precision() == Precision.UNKNOWN
                        || e.when().precision() == Precision.PUBLICATION)
            .map(Event::id)
            .toList();
    if (!vague.isEmpty()) {
      String text =
          "The text dates %d of %d events not at all; publication stands for it, if known.";
      gaps.add(gap(Kind.UNKNOWN_DATES, text, vague, events.size()));
    }
  }

  private static Gap gap(Kind kind, String text, List<String> items, int of) {
    return new Gap(
        kind, String.format(Locale.ROOT, text, items.size(), of), items.size(), of, items);
  }
}
