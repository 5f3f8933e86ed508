package org.steelyard.coding;

import java.time.LocalDate;
import org.steelyard.model.Precision;
import org.steelyard.model.When;

/// Whether two dates can be of one act, and how far apart they are.
///
/// A day may be wrong by one (time zones, "on Tuesday"); an act that is given no date lies in
/// the days before the text was published; a vaguer date means any of its days.
final class MergerDates {
  /// Days by which two exact dates may differ and still mean the same act.
  private static final int SLACK = 1;

  /// The same for visits: one of three days is reported on each of them.
  private static final int VISIT = 2;

  /// Days before publication in which an act that is given no date may lie.
  private static final int NEWS_WINDOW = 3;

  private MergerDates() {}

  /// How exact a date is, most exact first: the publication date stands for a few days, so it
  /// founds an event before weeks, months and years do.
  static int rank(When when) {
    return switch (when.precision()) {
      case DAY -> 0;
      case PUBLICATION -> 1;
      case WEEK -> 2;
      case MONTH -> 3;
      case SEASON -> 4;
      case YEAR -> 5;
      case UNKNOWN -> 6;
    };
  }

  /// Whether the date is known to a few days.
  static boolean exact(When when) {
    return when.precision() == Precision.DAY || when.precision() == Precision.PUBLICATION;
  }

  /// First day on which an act so dated may have been.
  static LocalDate first(When when) {
    return when.precision() == Precision.PUBLICATION
        ? when.from().minusDays(NEWS_WINDOW)
        : when.from();
  }

  /// Whether both can be dates of one act of a mode. Both are known.
  static boolean fit(When a, When b, String mode) {
    long between =
        Math.max(
            first(b).toEpochDay() - a.to().toEpochDay(),
            first(a).toEpochDay() - b.to().toEpochDay());
    int slack = mode.equals("visit") ? VISIT : SLACK;
    return between <= (exact(a) && exact(b) ? slack : 0);
  }

  /// Days between the middles. Both are known.
  static long distance(When a, When b) {
    return Math.abs(a.middle().toEpochDay() - b.middle().toEpochDay());
  }
}
