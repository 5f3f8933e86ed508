package org.steelyard.app.catalogue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.steelyard.model.Event;

/// Events of one relation within some years, and the months of which their source holds anything.
///
/// @param events of the relation, dated
/// @param origin gives the source of an event; only equality matters
/// @param at the last day that the source knows within the years
/// @param months months of which the source holds any event, of whomever
/// @param sources citation and years
/// @param left what was left out and why; empty where nothing was
/// @param reason why there is nothing; empty where the source holds the years
public record Trail(
    List<Event> events,
    Function<Event, String> origin,
    LocalDate at,
    SortedSet<YearMonth> months,
    List<Source> sources,
    String left,
    String reason) {
  public Trail {
    events = List.copyOf(events);
    months = Collections.unmodifiableSortedSet(new TreeSet<>(months));
    sources = List.copyOf(sources);
  }

  /// Whether the source holds anything of the days.
  public boolean holds(LocalDate from, LocalDate to) {
    return !months.subSet(YearMonth.from(from), YearMonth.from(to).plusMonths(1)).isEmpty();
  }
}
