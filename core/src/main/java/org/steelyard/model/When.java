package org.steelyard.model;

import java.time.LocalDate;

/// A date as exactly as it is known: first and last possible day, both inclusive.
///
/// @param from first possible day
/// @param to last possible day, not before `from`
public record When(LocalDate from, LocalDate to, Precision precision) {
  /// No date is known. Its bounds are the whole calendar.
  public static final When UNKNOWN = new When(LocalDate.MIN, LocalDate.MAX, Precision.UNKNOWN);

  public When {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "A date cannot end (" + to + ") before it begins (" + from + ").");
    }
  }

  public static When day(LocalDate day) {
    return new When(day, day, Precision.DAY);
  }

  public boolean known() {
    return precision != Precision.UNKNOWN;
  }

  /// Middle day of the range. Only where [#known()].
  public LocalDate middle() {
    if (!known()) {
      throw new IllegalStateException("An unknown date has no middle.");
    }
    return LocalDate.ofEpochDay((from.toEpochDay() + to.toEpochDay()) / 2);
  }

  public boolean overlaps(When other) {
    return !from.isAfter(other.to) && !other.from.isAfter(to);
  }
}
