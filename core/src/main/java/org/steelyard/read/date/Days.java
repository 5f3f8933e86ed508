package org.steelyard.read.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.steelyard.model.Precision;
import org.steelyard.model.When;

/// Makes dates of numbers that may not be one.
final class Days {
  private static final int EARLIEST = 1900;
  private static final int LATEST = 2100;

  private Days() {}

  /// The day, or [When#UNKNOWN] where there is no such day between 1900 and 2100.
  static When day(int year, int month, int day) {
    if (year < EARLIEST || year > LATEST) {
      return When.UNKNOWN;
    }
    try {
      return When.day(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return When.UNKNOWN;
    }
  }

  /// The month, or [When#UNKNOWN].
  static When month(int year, int month) {
    if (year < EARLIEST || year > LATEST || month < 1 || month > 12) {
      return When.UNKNOWN;
    }
    YearMonth whole = YearMonth.of(year, month);
    return new When(whole.atDay(1), whole.atEndOfMonth(), Precision.MONTH);
  }

  /// The year, or [When#UNKNOWN].
  static When year(int year) {
    if (year < EARLIEST || year > LATEST) {
      return When.UNKNOWN;
    }
    return new When(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
  }
}
