package org.steelyard.read.date;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.steelyard.read.terms.Terms;

/// Reads the place and day with which a report begins: `BAKU, August 20.`, `Баку, 20
/// серпня.`
final class Datelines {
  /// A dateline ends within this many units.
  private static final int WITHIN = 100;

  private static final Pattern PLACE =
      Pattern.compile(
          "^\\p{Lu}[\\p{L}.'’-]{1,24}(?: \\p{Lu}[\\p{L}.'’-]{1,24}){0,2}"
              + "(?:, \\p{Lu}[\\p{L}.'’-]{1,24}(?: \\p{Lu}[\\p{L}.'’-]{1,24}){0,2})?[,.] ");
  private static final Pattern MONTH_DAY = Pattern.compile("^(\\p{L}{3,12})\\.? (\\d{1,2})(?!\\d)");
  private static final Pattern DAY_MONTH = Pattern.compile("^(\\d{1,2}) (\\p{L}{3,12})(?!\\p{L})");

  private final Terms terms;

  Datelines(Terms terms) {
    this.terms = terms;
  }

  /// A day without its year; month 0 where there is none.
  record DayOfMonth(int month, int day) {
    boolean known() {
      return month > 0;
    }
  }

  /// The first forty units after the place that begins `paragraph`; empty where none does
  /// or no day follows at once.
  String place(String paragraph) {
    String rest = afterPlace(paragraph);
    boolean dated = day(paragraph).known();
    return dated ? rest.substring(0, Math.min(40, rest.length())) : "";
  }

  private static String afterPlace(String paragraph) {
    String start = paragraph.substring(0, Math.min(WITHIN, paragraph.length()));
    Matcher place = PLACE.matcher(start);
    return place.find() ? paragraph.substring(place.end()) : "";
  }

  /// The day that follows the place at the beginning of `paragraph`.
  DayOfMonth day(String paragraph) {
    String rest = afterPlace(paragraph);
    Matcher monthDay = MONTH_DAY.matcher(rest);
    if (monthDay.find() && terms.month(monthDay.group(1)) > 0) {
      return checked(terms.month(monthDay.group(1)), Integer.parseInt(monthDay.group(2)));
    }
    Matcher dayMonth = DAY_MONTH.matcher(rest);
    if (dayMonth.find() && terms.month(dayMonth.group(2)) > 0) {
      return checked(terms.month(dayMonth.group(2)), Integer.parseInt(dayMonth.group(1)));
    }
    return new DayOfMonth(0, 0);
  }

  private static DayOfMonth checked(int month, int day) {
    return day >= 1 && day <= 31 ? new DayOfMonth(month, day) : new DayOfMonth(0, 0);
  }
}
