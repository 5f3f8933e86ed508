package org.steelyard.store.panel;

/// Where a source can say that there was nothing. Outside of it a cell without a row is missing.
///
/// @param from first year
/// @param to last year
/// @param absence what a missing row means in these years, for states that the source covers
/// @param asOf to which day of the year a value belongs
public record Coverage(int from, int to, Absence absence, String asOf) {
  /// A coverage in the order of time.
  public Coverage {
    if (from > to) {
      throw new IllegalArgumentException("A coverage goes from " + from + " to " + to + ".");
    }
  }

  /// Years and the meaning of a missing row, for people.
  public String told() {
    return from
        + "-"
        + to
        + switch (absence) {
          case ZERO -> "; no row means 0 within these years, missing outside";
          case MISSING -> "; no row means missing";
        };
  }
}
