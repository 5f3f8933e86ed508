package org.steelyard.app.brief;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.steelyard.model.Document;
import org.steelyard.model.Event;
import org.steelyard.model.When;

/// The days that a brief is about, from what was read: no clock is asked.
///
/// @param from day of the first event; at most twelve years back, not before 1990, and at
/// most half
///     a year before the first publication read
/// @param asOf day of the last event, never after the last publication
/// @param dated whether any date is known; else the days mean nothing
record Period(LocalDate from, LocalDate asOf, boolean dated) {
  private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
  private static final int YEARS = 12;
  private static final int RECALL_MONTHS = 6;

  /// The period of `events`, which are the state's, in a workspace of `documents`.
  static Period of(List<Event> events, List<Document> documents) {
    List<LocalDate> days =
        events.stream().map(Event::when).filter(When::known).map(When::middle).sorted().toList();
    List<LocalDate> published =
        documents.stream()
            .map(d -> d.published().when())
            .filter(When::known)
            .map(When::to)
            .toList();
    if (days.isEmpty() && published.isEmpty()) {
      return new Period(LocalDate.EPOCH, LocalDate.EPOCH, false);
    }
    LocalDate read = published.isEmpty() ? days.getLast() : Collections.max(published);
    LocalDate asOf = days.isEmpty() ? read : earlier(days.getLast(), read);
    LocalDate first = days.isEmpty() ? asOf : days.getFirst();
    // What was written before anything read is history that the texts recall, not coverage.
    LocalDate begun =
        published.isEmpty() ? FIRST : Collections.min(published).minusMonths(RECALL_MONTHS);
    LocalDate from = later(later(first, begun), later(FIRST, asOf.minusYears(YEARS)));
    return new Period(earlier(from, asOf), asOf, true);
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
