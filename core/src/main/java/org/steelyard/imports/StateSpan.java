package org.steelyard.imports;

import java.time.LocalDate;

/// A state and the days on which some code stood for it.
///
/// @param iso3 our code of the state
/// @param from first day; [LocalDate#MIN] where open
/// @param to last day; [LocalDate#MAX] where open
public record StateSpan(String iso3, LocalDate from, LocalDate to) {
  /// A span that does not end before it begins.
  public StateSpan {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(iso3 + " ends on " + to + ", before " + from + ".");
    }
  }

  /// Whether the code stood for the state on `day`.
  public boolean holds(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
