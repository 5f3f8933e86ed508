package org.steelyard.read.office;

import java.time.LocalDate;
import java.time.YearMonth;
import org.steelyard.model.Precision;
import org.steelyard.model.When;

/// Reads the dates of document properties: `2024`, `2024-05`, `2024-05-03T10:00:00Z`. The day is
/// the one written, whatever the zone.
final class Stamps {
  private Stamps() {}

  /// A date as exactly as it is written; [When#UNKNOWN] for anything else.
  static When of(String stamp) {
    String text = stamp.strip();
    int year = number(text, 0, 4);
    int month = text.startsWith("-", 4) ? number(text, 5, 7) : -1;
    int day = month > 0 && text.startsWith("-", 7) ? number(text, 8, 10) : -1;
    return of(year, month, day);
  }

  /// A day, month or year; -1 for what is not known.
  static When of(int year, int month, int day) {
    // Programs write 1601, 1899 and 1970 for "never".
    if (year < 1971 || year > 2200 || month > 12) {
      return When.UNKNOWN;
    }
    if (month < 1) {
      return new When(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
    }
    YearMonth whole = YearMonth.of(year, month);
    return whole.isValidDay(day)
        ? When.day(whole.atDay(day))
        : new When(whole.atDay(1), whole.atEndOfMonth(), Precision.MONTH);
  }

  private static int number(String text, int from, int to) {
    if (text.length() < to) {
      return -1;
    }
    int value = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + c - '0';
    }
    return value;
  }
}
