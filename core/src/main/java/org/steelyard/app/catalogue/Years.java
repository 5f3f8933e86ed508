package org.steelyard.app.catalogue;

import java.time.LocalDate;

/// A span of calendar years, both included.
///
/// @param from first year
/// @param to last year
public record Years(int from, int to) {
  private static final int FIRST = 1;
  private static final int LAST = 9999;

  /// Whatever a source covers.
  public static final Years ALL = new Years(FIRST, LAST);

  public Years {
    if (from < FIRST || to > LAST || from > to) {
      throw new IllegalArgumentException(
          "Years run from one to the same or a later one, but are "
              + from
              + " to "
              + to
              + ".\nMaybe they were swapped.");
    }
  }

  /// First day.
  public LocalDate first() {
    return LocalDate.of(from, 1, 1);
  }

  /// Last day.
  public LocalDate last() {
    return LocalDate.of(to, 12, 31);
  }

  /// Whether `year` lies in it.
  public boolean holds(int year) {
    return from <= year && year <= to;
  }

  /// `2010-2019`, `2014`, `from 2014`, `all years`.
  public String words() {
    if (from == FIRST) {
      return to == LAST ? "all years" : "up to " + to;
    }
    if (to == LAST) {
      return "from " + from;
    }
    return from == to ? Integer.toString(from) : from + "-" + to;
  }
}
