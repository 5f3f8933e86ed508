package org.steelyard.read.mail;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.steelyard.model.When;

/// Reads the Date of a message: `Tue, 3 Sep 2024 10:00:00 +0400`, and what programs write
/// instead. The day is the one of the sender's clock, as a paper's date is of its city.
final class MailDates {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /// Two-digit years below this are of this century.
  private static final int CENTURY = 50;

  private MailDates() {}

  /// The day, or [When#UNKNOWN].
  static When of(String header) {
    int year = -1;
    int month = -1;
    int day = -1;
    String text = header.length() > 200 ? header.substring(0, 200) : header;
    for (String token : text.toLowerCase(Locale.ROOT).split("[\\s,/()-]+", -1)) {
      int number = number(token);
      int named = token.length() < 3 ? -1 : MONTHS.indexOf(token.substring(0, 3));
      if (named >= 0) {
        month = month < 0 ? named + 1 : month;
      } else if (number > 31 && number <= 9999 && year < 0 && token.length() == 4) {
        year = number;
      } else if (number >= 0 && token.length() <= 2) {
        if (day < 0 && month < 0 && year > 0) {
          // Year first: 2024-09-03.
          month = number;
        } else if (day < 0) {
          day = number;
        } else if (year < 0 && month > 0) {
          year = number + (number < CENTURY ? 2000 : 1900);
        }
      }
    }
    boolean plain = year > 1970 && year < 2200 && month >= 1 && month <= 12;
    if (!plain || !YearMonth.of(year, month).isValidDay(day)) {
      return When.UNKNOWN;
    }
    return When.day(YearMonth.of(year, month).atDay(day));
  }

  private static int number(String token) {
    int value = 0;
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      if (c < '0' || c > '9' || i > 3) {
        return -1;
      }
      value = value * 10 + c - '0';
    }
    return token.isEmpty() ? -1 : value;
  }
}
