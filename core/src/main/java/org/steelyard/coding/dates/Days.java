package org.steelyard.coding.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.steelyard.coding.sentence.Phrases.Hit;
import org.steelyard.model.Precision;
import org.steelyard.model.When;

/// Days: `12 August 2018`, `August 18-19`, `18-19 серпня`, `12.08.2018`, `2018-08-12`.
final class Days {
  private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");

  private Days() {}

  /// The day or days in words at token `i`; a year that is not written is `otherYear`'s to find.
  static Match at(Line line, int i, MonthYears otherYear) {
    Match figures = figures(line, i);
    if (figures.fits(i)) {
      return figures;
    }
    Range days = range(line, i);
    if (days.end > i) {
      int month = line.skipStopwords(days.end, 1);
      for (int at : new int[] {month, days.end}) {
        Hit hit = MonthYears.month(line, at, true);
        if (hit.end() > at) {
          return dated(line, hit, hit.end(), days, otherYear);
        }
      }
      return Match.none(i);
    }
    Hit hit = MonthYears.month(line, i, true);
    if (hit.end() > i && line.trait("month-day")) {
      Range after = range(line, hit.end());
      boolean counted =
          line.has("unit", after.end)
              || line.has("magnitude", after.end)
              || line.has("percent", after.end);
      if (after.end > hit.end() && !counted) {
        return dated(line, hit, after.end, after, otherYear);
      }
    }
    return Match.none(i);
  }

  private static Match dated(Line line, Hit month, int end, Range days, MonthYears otherYear) {
    int at = line.text(end, ",") ? end + 1 : end;
    Match year = MonthYears.written(line, at);
    int number = Integer.parseInt(month.value());
    boolean written = year.year() > 0;
    int of = written ? year.year() : otherYear.year(number, days.from, end);
    return days(of, number, days, written ? year.end() : end, written ? of : 0);
  }

  private static Match days(int year, int month, Range days, int end, int written) {
    if (year <= 0 || days.to > YearMonth.of(year, month).lengthOfMonth()) {
      return Match.none(end);
    }
    LocalDate from = LocalDate.of(year, month, days.from);
    LocalDate to = LocalDate.of(year, month, days.to);
    return new Match(end, new When(from, to, Precision.DAY), written);
  }

  private record Range(int from, int to, int end) {}

  /// One day, or two joined by a dash or `and`.
  private static Range range(Line line, int i) {
    int from = day(line, i);
    if (from < 0) {
      return new Range(0, 0, i);
    }
    int end = line.suffix(i + 1);
    boolean joined = line.dash(end) || line.has("and", end);
    int to = joined ? day(line, end + 1) : -1;
    if (to > from) {
      return new Range(from, to, line.suffix(end + 2));
    }
    return new Range(from, from, end);
  }

  private static int day(Line line, int i) {
    int day = line.number(i, 2);
    return day >= 1 && day <= 31 ? day : -1;
  }

  private static Match figures(Line line, int i) {
    if (!line.in(i)) {
      return Match.none(i);
    }
    Matcher dotted = DOTTED.matcher(line.token(i).text());
    if (dotted.matches()) {
      int day = Integer.parseInt(dotted.group(1));
      return day(line, Integer.parseInt(dotted.group(3)), group(dotted, 2), day, i, i + 1);
    }
    int a = line.number(i, 4);
    int b = line.number(i + 2, 2);
    int c = line.number(i + 4, 4);
    boolean tight = line.touches(i + 1) && line.touches(i + 2) && line.touches(i + 4);
    if (!tight || a < 0 || b < 0 || c < 0) {
      return Match.none(i);
    }
    if (line.text(i + 1, "-") && line.text(i + 3, "-") && a > 1800) {
      return day(line, a, b, c, i, i + 5);
    }
    if (line.text(i + 1, "/") && line.text(i + 3, "/") && c > 1800) {
      // Day first, unless only the other order is a date.
      return b > 12 ? day(line, c, a, b, i, i + 5) : day(line, c, b, a, i, i + 5);
    }
    return Match.none(i);
  }

  private static int group(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static Match day(Line line, int year, int month, int day, int i, int end) {
    try {
      int closed = Math.max(end, line.hit("year-word", end).end());
      return new Match(closed, When.day(LocalDate.of(year, month, day)), year);
    } catch (DateTimeException noSuchDay) {
      return Match.none(i);
    }
  }
}
