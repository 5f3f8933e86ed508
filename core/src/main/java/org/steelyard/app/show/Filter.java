package org.steelyard.app.show;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.steelyard.app.console.UserError;
import org.steelyard.model.When;

/// Which rows are wanted.
///
/// @param actors codes that must all take part; may be empty
/// @param directed whether the first acts on the second
/// @param since first day wanted
/// @param until last day wanted
/// @param limit most rows
public record Filter(
    List<String> actors, boolean directed, LocalDate since, LocalDate until, int limit) {
  private static final int YEAR = 4;
  private static final int MONTH = 7;

  public Filter {
    actors = List.copyOf(actors);
  }

  /// Whether something of that date is wanted. The undated is wanted only where no date was asked.
  boolean wants(When when) {
    boolean always = since.equals(LocalDate.MIN) && until.equals(LocalDate.MAX);
    return always || (when.known() && !when.to().isBefore(since) && !when.from().isAfter(until));
  }

  /// The first day of `2024`, `2024-05` or `2024-05-01`; empty gives the beginning of time.
  public static LocalDate first(String date) {
    return switch (date.length()) {
      case 0 -> LocalDate.MIN;
      case YEAR -> day(date + "-01-01");
      case MONTH -> day(date + "-01");
      default -> day(date);
    };
  }

  /// The last day of `2024`, `2024-05` or `2024-05-01`; empty gives the end of time.
  public static LocalDate last(String date) {
    return switch (date.length()) {
      case 0 -> LocalDate.MAX;
      case YEAR -> day(date + "-12-31");
      case MONTH -> YearMonth.from(first(date)).atEndOfMonth();
      default -> day(date);
    };
  }

  private static LocalDate day(String date) {
    try {
      return LocalDate.parse(date);
    } catch (DateTimeException e) {
      throw UserError.usage(
          "'" + date + "' is no date.", "write 2024, 2024-05 or 2024-05-31, for example?");
    }
  }
}
