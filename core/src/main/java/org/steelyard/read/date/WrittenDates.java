package org.steelyard.read.date;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.steelyard.model.When;
import org.steelyard.read.terms.Terms;

/// Reads dates as people and machines write them: `2024-07-29`, `29.07.2024`, `29 July
/// 2024`, `July 29, 2024`, in any of our languages.
public final class WrittenDates {
  private static final Pattern ISO =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[-/._](\\d{1,2})[-/._](\\d{1,2})(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<!\\d)(\\d{1,2})([./-])(\\d{1,2})[./-]((?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[. ]{1,2}(\\p{L}{3,12})[.,]{0,2} ((?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "(?<!\\p{L})(\\p{L}{3,12})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern COMPACT =
      Pattern.compile("^((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?!\\d)");

  /// `5 de abril de 2020`, `5. Juni 2015`, with the small words between.
  private static final Pattern DAY_OF_MONTH =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:er|º)? (?:de |d')(\\p{L}{3,12})(?: de | del |, | )((?:19|20)\\d\\d)(?!\\d)");

  /// `2020年4月17日`.
  private static final Pattern EAST_ASIAN =
      Pattern.compile("((?:19|20)\\d\\d) ?[年년] ?(\\d{1,2}) ?[月월] ?(\\d{1,2}) ?[日일]");

  /// `29.07.22`: two digits of the year, in dotted dates only.
  private static final Pattern SHORT_YEAR =
      Pattern.compile("(?<![\\d.])(\\d{1,2})\\.(\\d{1,2})\\.(\\d\\d)(?![\\d.])");

  /// Longest text that is searched, in units: dates stand in short lines.
  private static final int LONGEST = 400;

  private final Terms terms;
  private final LocalDate earliest;
  private final LocalDate latest;

  /// Dates with the month names of `terms`.
  public WrittenDates(Terms terms) {
    this(terms, LocalDate.MIN, LocalDate.MAX);
  }

  private WrittenDates(Terms terms, LocalDate earliest, LocalDate latest) {
    this.terms = terms;
    this.earliest = earliest;
    this.latest = latest;
  }

  /// The same, to which days outside `earliest` to `latest` are no dates.
  public WrittenDates between(LocalDate earliest, LocalDate latest) {
    return new WrittenDates(terms, earliest, latest);
  }

  private When bounded(When when) {
    boolean within = !when.from().isBefore(earliest) && !when.to().isAfter(latest);
    return when.known() && within ? when : When.UNKNOWN;
  }

  /// First full date in `text`, or [When#UNKNOWN].
  public When first(String text) {
    return bounded(any(text));
  }

  private When any(String text) {
    String line = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    if (line.chars().noneMatch(Character::isDigit)) {
      return When.UNKNOWN;
    }
    When iso = iso(line);
    if (iso.known()) {
      return iso;
    }
    Matcher numbers = DAY_FIRST.matcher(line);
    while (numbers.find()) {
      When day = dayFirst(numbers);
      if (day.known()) {
        return day;
      }
    }
    When named = named(DAY_MONTH.matcher(line), 1, 2);
    if (named.known()) {
      return named;
    }
    When monthFirst = named(MONTH_DAY.matcher(line), 2, 1);
    return monthFirst.known() ? monthFirst : rarer(line);
  }

  private When rarer(String line) {
    When named = named(DAY_OF_MONTH.matcher(line), 1, 2);
    if (named.known()) {
      return named;
    }
    Matcher east = EAST_ASIAN.matcher(line);
    if (east.find()) {
      return Days.day(number(east, 1), number(east, 2), number(east, 3));
    }
    Matcher brief = SHORT_YEAR.matcher(line);
    return brief.find()
        ? Days.day(2000 + number(brief, 3), number(brief, 2), number(brief, 1))
        : When.UNKNOWN;
  }

  /// Date of a machine-readable stamp: its own day, whatever the time zone.
  public When stamp(String stamp) {
    String text = stamp.strip();
    Matcher compact = COMPACT.matcher(text);
    if (compact.find()) {
      return bounded(Days.day(number(compact, 1), number(compact, 2), number(compact, 3)));
    }
    return first(text);
  }

  private static When iso(String line) {
    Matcher matcher = ISO.matcher(line);
    while (matcher.find()) {
      When day = Days.day(number(matcher, 1), number(matcher, 2), number(matcher, 3));
      if (day.known()) {
        return day;
      }
    }
    return When.UNKNOWN;
  }

  /// With slashes the order of day and month is known only where one of them says so.
  private static When dayFirst(Matcher matcher) {
    int first = number(matcher, 1);
    int second = number(matcher, 3);
    int year = number(matcher, 4);
    boolean slash = matcher.group(2).equals("/");
    if (slash && first <= 12 && second <= 12 && first != second) {
      return When.UNKNOWN;
    }
    return second > 12 ? Days.day(year, first, second) : Days.day(year, second, first);
  }

  private When named(Matcher matcher, int day, int month) {
    while (matcher.find()) {
      int number = terms.month(matcher.group(month));
      if (number > 0) {
        When when = Days.day(number(matcher, 3), number, number(matcher, day));
        if (when.known()) {
          return when;
        }
      }
    }
    return When.UNKNOWN;
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
