package org.steelyard.read.date;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.steelyard.model.When;

/// Dates within addresses (`/2024/07/29/`) and file names (`2024-07-29-visit.txt`).
public final class AddressDates {
  private static final Pattern DAY =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[-_./](\\d{1,2})[-_./](\\d{1,2})(?!\\d)");
  private static final Pattern COMPACT =
      Pattern.compile("/((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?!\\d)");
  private static final Pattern MONTH = Pattern.compile("/((?:19|20)\\d\\d)/(0[1-9]|1[0-2])/");

  private AddressDates() {}

  /// Date in the address `url`; a month where it names no day; else [When#UNKNOWN].
  public static When ofUrl(String url) {
    When day = first(DAY.matcher(url));
    When compact = day.known() ? day : first(COMPACT.matcher(url));
    if (compact.known()) {
      return compact;
    }
    Matcher month = MONTH.matcher(url);
    return month.find()
        ? Days.month(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)))
        : When.UNKNOWN;
  }

  /// Day anywhere in a file name, or [When#UNKNOWN].
  public static When ofFileName(String name) {
    return first(DAY.matcher(name));
  }

  private static When first(Matcher matcher) {
    while (matcher.find()) {
      When day =
          Days.day(
              Integer.parseInt(matcher.group(1)),
              Integer.parseInt(matcher.group(2)),
              Integer.parseInt(matcher.group(3)));
      if (day.known()) {
        return day;
      }
    }
    return When.UNKNOWN;
  }
}
