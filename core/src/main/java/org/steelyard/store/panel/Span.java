package org.steelyard.store.panel;

import java.time.LocalDate;

/// A span of days in which a state has a number and an ISO3 code.
record Span(String iso3, LocalDate from, LocalDate to) {
  /// Rank of a span that does not touch the year.
  static final int OUTSIDE = 2;

  static Span of(String iso3, String from, String to) {
    return new Span(
        iso3,
        from.isEmpty() ? LocalDate.MIN : LocalDate.parse(from),
        to.isEmpty() ? LocalDate.MAX : LocalDate.parse(to));
  }

  /// 0 where it holds in the middle of the year, 1 on another day of it, else 2.
  int rank(int year) {
    LocalDate middle = LocalDate.of(year, 7, 1);
    if (!middle.isBefore(from) && !middle.isAfter(to)) {
      return 0;
    }
    boolean touches =
        !LocalDate.of(year, 12, 31).isBefore(from) && !LocalDate.of(year, 1, 1).isAfter(to);
    return touches ? 1 : OUTSIDE;
  }
}
