package org.steelyard.publish.words;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.steelyard.model.When;

/// Writes dates as exactly as they are known.
public final class Dates {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

  private Dates() {}

  /// `12 Aug 2024`.
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /// `2024-08`.
  public static String month(LocalDate day) {
    return YearMonth.from(day).toString();
  }

  /// A date by its precision: a day, a range, a month, a year or the words for no date.
  public static String of(When when) {
    return switch (when.precision()) {
      case DAY -> range(when);
      case WEEK, SEASON -> range(when);
      case MONTH -> MONTH.format(when.from());
      case YEAR -> years(when);
      case PUBLICATION -> Message.PUBLISHED_ON.text(range(when));
      case UNKNOWN -> Message.NO_DATE.text();
    };
  }

  /// The date for `time datetime`, or empty where it is not one day.
  public static String machine(When when) {
    return when.known() && when.from().equals(when.to()) ? when.from().toString() : "";
  }

  /// An interval of which the start, the end or both may be open.
  public static String interval(When when) {
    if (!when.known()) {
      return Message.NOT_STATED.text();
    }
    if (when.to().equals(LocalDate.MAX)) {
      return Message.SINCE.text(Integer.toString(when.from().getYear()));
    }
    return when.from().equals(LocalDate.MIN) ? Message.UNTIL.text(day(when.to())) : of(when);
  }

  private static String range(When when) {
    return when.from().equals(when.to())
        ? day(when.from())
        : day(when.from()) + " – " + day(when.to());
  }

  private static String years(When when) {
    int first = when.from().getYear();
    int last = when.to().getYear();
    return first == last ? Integer.toString(first) : first + "–" + last;
  }
}
