package org.steelyard.coding.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.steelyard.language.Table;
import org.steelyard.model.PloverType;
import org.steelyard.model.Precision;
import org.steelyard.model.When;

/// Publicly known visits of leaders, with their days (`data/calendar/visits.tsv`, ours).
///
/// A text often tells of a visit without its date. Where the year is known, the visitor and the
/// host agree and the calendar has exactly one visit that can be meant, the report takes its days;
/// the report's evidence says so.
final class VisitCalendar {
  private record Visit(String visitor, String host, LocalDate from, LocalDate to, String place) {}

  /// A date as the text or the calendar has it.
  ///
  /// @param note what the calendar added, for people; empty where it added nothing
  /// @param place where the calendar's visit was, or empty
  record Dated(When when, String note, String place) {}

  private final List<Visit> visits = new ArrayList<>();

  private VisitCalendar() {}

  static VisitCalendar load() {
    VisitCalendar calendar = new VisitCalendar();
    for (String[] row : Table.rows("data/calendar/visits.tsv", 6)) {
      calendar.visits.add(
          new Visit(row[0], row[1], LocalDate.parse(row[2]), LocalDate.parse(row[3]), row[4]));
    }
    return calendar;
  }

  /// The date of `act`, from the calendar where the text is no more exact than a year.
  Dated date(Act act, String mode, When told) {
    boolean vague = told.precision() == Precision.YEAR || longPublication(told);
    if (act.type() != PloverType.CONSULT || !mode.equals("visit") || act.reciprocal() || !vague) {
      return new Dated(told, "", "");
    }
    List<Visit> meant =
        visits.stream()
            .filter(v -> v.visitor().equals(act.source().code()))
            .filter(v -> v.host().equals(act.target().code()))
            .filter(v -> !v.from().isAfter(told.to()) && !v.to().isBefore(told.from()))
            .toList();
    if (meant.size() != 1) {
      return new Dated(told, "", "");
    }
    Visit visit = meant.getFirst();
    return new Dated(
        new When(visit.from(), visit.to(), Precision.DAY),
        "dated by the calendar of visits: " + visit.from() + " to " + visit.to(),
        visit.place());
  }

  /// A publication date known to the year only.
  private static boolean longPublication(When when) {
    return when.precision() == Precision.PUBLICATION
        && when.to().toEpochDay() - when.from().toEpochDay() > 31;
  }
}
