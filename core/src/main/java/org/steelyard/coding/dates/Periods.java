package org.steelyard.coding.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.steelyard.model.Precision;
import org.steelyard.model.When;

/// Calendar arithmetic of date expressions.
final class Periods {
  private static final int DECADE = 10;

  private Periods() {}

  static When year(int year) {
    return years(year, year);
  }

  static When years(int from, int to) {
    return new When(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31), Precision.YEAR);
  }

  static When decade(int first) {
    return years(first, first + DECADE - 1);
  }

  static When month(int year, int month) {
    YearMonth of = YearMonth.of(year, month);
    return new When(of.atDay(1), of.atEndOfMonth(), Precision.MONTH);
  }

  /// A third of a month; the whole month for a part that is not known.
  static When partOfMonth(int year, int month, String part) {
    YearMonth of = YearMonth.of(year, month);
    return switch (part) {
      case "early", "beginning" -> new When(of.atDay(1), of.atDay(10), Precision.WEEK);
      case "mid" -> new When(of.atDay(11), of.atDay(20), Precision.WEEK);
      case "late", "end" -> new When(of.atDay(21), of.atEndOfMonth(), Precision.WEEK);
      default -> month(year, month);
    };
  }

  /// A third of a year; the whole year for a part that is not known.
  static When partOfYear(int year, String part) {
    return switch (part) {
      case "early", "beginning" -> months(year, 1, 4, Precision.SEASON);
      case "mid" -> months(year, 5, 8, Precision.SEASON);
      case "late", "end" -> months(year, 9, 12, Precision.SEASON);
      default -> year(year);
    };
  }

  /// A season as the tables give it: `3-5`; `12-2` begins in the year before.
  static When season(int year, String months) {
    int dash = months.indexOf('-');
    int from = Integer.parseInt(months.substring(0, dash));
    int to = Integer.parseInt(months.substring(dash + 1));
    int begins = from > to ? year - 1 : year;
    return new When(
        LocalDate.of(begins, from, 1), YearMonth.of(year, to).atEndOfMonth(), Precision.SEASON);
  }

  private static When months(int year, int from, int to, Precision precision) {
    return new When(LocalDate.of(year, from, 1), YearMonth.of(year, to).atEndOfMonth(), precision);
  }

  /// Last such weekday up to and with `day`.
  static When weekday(LocalDate day, int weekday) {
    return When.day(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(weekday))));
  }

  /// Period that lies `offset` units (`week`, `month`, `quarter`, `year`) after that of `day`.
  static When relative(LocalDate day, String unit, int offset) {
    return switch (unit) {
      case "week" -> {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate from = monday.plusWeeks(offset);
        yield new When(from, from.plusDays(6), Precision.WEEK);
      }
      case "month" -> {
        YearMonth of = YearMonth.from(day).plusMonths(offset);
        yield month(of.getYear(), of.getMonthValue());
      }
      case "quarter" -> {
        int first = (day.getMonthValue() - 1) / 3 * 3 + 1;
        YearMonth from = YearMonth.of(day.getYear(), first).plusMonths(3L * offset);
        yield new When(from.atDay(1), from.plusMonths(2).atEndOfMonth(), Precision.SEASON);
      }
      case "year" -> year(day.getYear() + offset);
      default -> When.UNKNOWN;
    };
  }
}
