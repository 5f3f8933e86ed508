package org.steelyard.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;

/// Days as data sets write them.
final class Days {
  private Days() {}

  /// `2018-06-01`, `20180601`, `2018-06-01 00:00:00`, `6/1/2018` (month first) or `1 June 2018`;
  /// [LocalDate#MIN] where the text is no day.
  static LocalDate parse(String text) {
    try {
      if (text.length() == 8 && digits(text, 0, 8)) {
        return LocalDate.of(number(text, 0, 4), number(text, 4, 6), number(text, 6, 8));
      }
      boolean iso = text.length() >= 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
      if (iso && digits(text, 0, 4) && digits(text, 5, 7) && digits(text, 8, 10)) {
        boolean ends = text.length() == 10 || text.charAt(10) == ' ' || text.charAt(10) == 'T';
        return ends
            ? LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
            : LocalDate.MIN;
      }
      int first = text.indexOf('/');
      int second = text.lastIndexOf('/');
      boolean american = first >= 1 && second > first + 1 && text.length() == second + 5;
      if (american
          && first <= 2
          && second - first <= 3
          && digits(text, 0, first)
          && digits(text, first + 1, second)
          && digits(text, second + 1, text.length())) {
        return LocalDate.of(
            number(text, second + 1, text.length()),
            number(text, 0, first),
            number(text, first + 1, second));
      }
      return written(text);
    } catch (DateTimeException e) {
      return LocalDate.MIN;
    }
  }

  /// `1 June 2018`, as ACLED has it.
  private static LocalDate written(String text) {
    int first = text.indexOf(' ');
    int last = text.lastIndexOf(' ');
    boolean year = text.length() == last + 5 && digits(text, last + 1, text.length());
    if (first < 1 || first > 2 || last <= first || !year || !digits(text, 0, first)) {
      return LocalDate.MIN;
    }
    String name = text.substring(first + 1, last).toUpperCase(Locale.ROOT);
    for (Month month : Month.values()) {
      if (month.name().equals(name)) {
        return LocalDate.of(number(text, last + 1, text.length()), month, number(text, 0, first));
      }
    }
    return LocalDate.MIN;
  }

  private static boolean digits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = number * 10 + (text.charAt(i) - '0');
    }
    return number;
  }
}
