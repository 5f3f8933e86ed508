package org.steelyard.review;

import java.util.List;
import java.util.function.Predicate;
import org.steelyard.model.Event;
import org.steelyard.model.Report;

/// How much of what stands behind a number a person has seen, and how often the coder was right.
///
/// @param checked events of which a person saw a report
/// @param events all events behind the number
/// @param right reports seen and found rightly coded
/// @param judged reports seen, the rejected ones among them
public record Seen(int checked, int events, int right, int judged) {
  /// Counts over `events` and over the judged reports that `concerned` takes: these as coded, so
  /// that a rejected report counts although it is in no event.
  public static Seen of(Corrected corrected, List<Event> events, Predicate<Report> concerned) {
    int checked = 0;
    for (Event event : events) {
      if (event.reports().stream().anyMatch(corrected::seen)) {
        checked++;
      }
    }
    int right = 0;
    int judged = 0;
    for (Report report : corrected.coded().reports()) {
      if (corrected.seen(report.id()) && concerned.test(report)) {
        judged++;
        right += corrected.ruling(report.id()).stream().anyMatch(Seen::right) ? 1 : 0;
      }
    }
    return new Seen(checked, events.size(), right, judged);
  }

  /// Whether the coding itself was right: a second report of an event can be.
  static boolean right(Ruling ruling) {
    return ruling.outcome() == Ruling.Outcome.RIGHT || ruling.outcome() == Ruling.Outcome.DUPLICATE;
  }
}
