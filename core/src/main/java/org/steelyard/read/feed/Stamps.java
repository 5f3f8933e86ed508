package org.steelyard.read.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.steelyard.model.Precision;
import org.steelyard.model.When;

/// Reads dates as machines write them: ISO 8601, RFC 822 and its broken variants, seconds since
/// 1970, `29.07.2024`. A stamp's own day counts, whatever its time zone.
public final class Stamps {
  private static final int LONGEST = 80;
  private static final Pattern ISO =
      Pattern.compile("((?:19|20)\\d\\d)(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?(?:[T ].*|Z)?");
  private static final Pattern COMPACT =
      Pattern.compile("((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?:T?\\d{4}(?:\\d\\d)?Z?)?");
  private static final Pattern MAIL =
      Pattern.compile(
          "(?:\\p{L}{2,9}\\.?,? {1,3})?(\\d{1,2})[ -](\\p{L}{3,9})\\.?,?[ -](\\d{4}|\\d\\d)\\b.*");
  private static final Pattern AMERICAN =
      Pattern.compile(
          "(?:\\p{L}{2,9}\\.?,? {1,3})?(\\p{L}{3,9})\\.? {1,3}(\\d{1,2})(?:,| ).{0,40}?((?:19|20)\\d\\d)\\b.*");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})[./-]((?:19|20)\\d\\d)(?:[,T ].*)?");
  private static final Pattern EPOCH =
      Pattern.compile("(-?\\d{9,10})(?:\\.\\d{1,9})?|(\\d{12,13})");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private Stamps() {}

  /// The day, month or year of `stamp`; [When#UNKNOWN] where it is none between 1900 and 2100.
  public static When read(String stamp) {
    String text = stamp.strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      return When.UNKNOWN;
    }
    try {
      return parse(text);
    } catch (DateTimeException | NumberFormatException e) {
      return When.UNKNOWN;
    }
  }

  private static When parse(String text) {
    Matcher compact = COMPACT.matcher(text);
    if (compact.matches()) {
      return day(number(compact, 1), number(compact, 2), number(compact, 3));
    }
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return iso(iso);
    }
    Matcher epoch = EPOCH.matcher(text);
    if (epoch.matches()) {
      boolean seconds = epoch.group(1) != null;
      long second = seconds ? Long.parseLong(epoch.group(1)) : Long.parseLong(text) / 1000;
      LocalDate day = Instant.ofEpochSecond(second).atOffset(ZoneOffset.UTC).toLocalDate();
      return day(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
    Matcher mail = MAIL.matcher(text);
    if (mail.matches()) {
      int year = number(mail, 3);
      int full = year >= 100 ? year : year < 50 ? 2000 + year : 1900 + year;
      return day(full, month(mail.group(2)), number(mail, 1));
    }
    Matcher american = AMERICAN.matcher(text);
    if (american.matches()) {
      return day(number(american, 3), month(american.group(1)), number(american, 2));
    }
    Matcher dayFirst = DAY_FIRST.matcher(text);
    return dayFirst.matches() ? dayFirst(dayFirst) : When.UNKNOWN;
  }

  private static When iso(Matcher iso) {
    int year = number(iso, 1);
    if (iso.group(2) == null) {
      return new When(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
    }
    if (iso.group(3) == null) {
      YearMonth month = YearMonth.of(year, number(iso, 2));
      return new When(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
    }
    return day(year, number(iso, 2), number(iso, 3));
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
    return second > 12 ? day(year, first, second) : day(year, second, first);
  }

  private static int month(String name) {
    String low = name.toLowerCase(Locale.ROOT);
    return MONTHS.indexOf(low.substring(0, 3)) + 1;
  }

  private static When day(int year, int month, int day) {
    boolean ours = year >= 1900 && year <= 2100;
    return ours ? When.day(LocalDate.of(year, month, day)) : When.UNKNOWN;
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
