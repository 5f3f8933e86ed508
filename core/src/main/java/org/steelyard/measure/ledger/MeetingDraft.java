package org.steelyard.measure.ledger;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.steelyard.model.Citation;
import org.steelyard.model.Pair;
import org.steelyard.model.Precision;
import org.steelyard.model.Report;
import org.steelyard.model.When;

/// A meeting that is still gathering its reports.
final class MeetingDraft {
  /// Exactly dated and placed reports first, so that vague ones find a meeting to join.
  static final Comparator<Report> ORDER =
      Comparator.comparing((Report r) -> r.when().precision() == Precision.PUBLICATION)
          .thenComparingLong(r -> days(r.when()))
          .thenComparing(r -> r.where().isEmpty())
          .thenComparing(r -> r.when().from())
          .thenComparing(Report::id);

  private static final int WEEK = 7;
  private static final int MONTH = 31;

  private final List<Report> reports = new ArrayList<>();
  private When when;
  private String where;
  private Level level;

  MeetingDraft(Report first, Level level) {
    reports.add(first);
    this.when = first.when();
    this.where = first.where();
    this.level = level;
  }

  static boolean datedToTheMonth(When when) {
    return when.known() && days(when) <= MONTH;
  }

  When when() {
    return when;
  }

  /// Whether `report` may tell of this meeting.
  boolean fits(Report report, Level other) {
    boolean samePlace = !where.isEmpty() && fold(where).equals(fold(report.where()));
    if (!samePlace && !where.isEmpty() && !report.where().isEmpty()) {
      return false;
    }
    if (level != other && level != Level.UNKNOWN && other != Level.UNKNOWN) {
      return false;
    }
    if (!datedToTheMonth(report.when())) {
      return samePlace && report.when().known() && when.overlaps(report.when());
    }
    When window = window(report.when());
    return gap(window(when), window) <= 1
        && days(merged(report.when())) <= Math.max(WEEK, days(when));
  }

  /// How far `report` is from this meeting: place first, then days.
  long distance(Report report) {
    boolean samePlace = fold(where).equals(fold(report.where()));
    long gap = report.when().known() ? gap(when, report.when()) : 0;
    return gap + (samePlace ? 0 : 1000);
  }

  void add(Report report, Level other) {
    when = merged(report.when());
    where = where.isEmpty() ? report.where() : where;
    level = level.compareTo(other) <= 0 ? level : other;
    reports.add(report);
  }

  Meeting meeting(Pair pair, int ordinal) {
    reports.sort(Comparator.comparing(Report::id));
    return new Meeting(
        pair,
        when,
        where,
        level,
        format(),
        ordinal,
        reports.stream().map(Report::id).toList(),
        reports.stream().map(r -> Citation.of(r.provenance())).toList());
  }

  private Meeting.Format format() {
    List<String> modes = reports.stream().map(Report::mode).toList();
    // What is told more precisely wins: "met at a summit" says more than "visited".
    if (modes.contains("multilateral")) {
      return Meeting.Format.MULTILATERAL;
    }
    if (modes.contains("third-party")) {
      return Meeting.Format.THIRD_PLACE;
    }
    return modes.contains("visit") ? Meeting.Format.VISIT : Meeting.Format.UNSPECIFIED;
  }

  /// The better of two dates; two exact ones span the days of one meeting.
  private When merged(When other) {
    boolean mine = when.precision() == Precision.PUBLICATION;
    boolean theirs = other.precision() == Precision.PUBLICATION;
    if (mine != theirs) {
      return mine ? other : when;
    }
    if (mine) {
      return other.from().isBefore(when.from()) ? other : when;
    }
    if (days(when) <= WEEK && days(other) <= WEEK) {
      LocalDate from = when.from().isBefore(other.from()) ? when.from() : other.from();
      LocalDate to = when.to().isAfter(other.to()) ? when.to() : other.to();
      return new When(from, to, Precision.DAY);
    }
    return days(other) < days(when) ? other : when;
  }

  /// Days on which the act may have been; a publication follows within a week.
  private static When window(When when) {
    return when.precision() == Precision.PUBLICATION
        ? new When(when.from().minusDays(WEEK), when.to(), when.precision())
        : when;
  }

  /// Days from the end of one to the beginning of the other; 0 where they overlap.
  private static long gap(When a, When b) {
    return Math.max(
        0,
        Math.max(
            ChronoUnit.DAYS.between(a.to(), b.from()), ChronoUnit.DAYS.between(b.to(), a.from())));
  }

  private static long days(When when) {
    return when.known() ? ChronoUnit.DAYS.between(when.from(), when.to()) + 1 : Long.MAX_VALUE;
  }

  private static String fold(String place) {
    return Normalizer.normalize(place, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .strip();
  }
}
