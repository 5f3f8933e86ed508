package org.steelyard.measure.organisations;

/// When a state that began or ended since 1990 existed.
///
/// @param first its first day; empty is before 1990
/// @param last its last day; empty where it goes on
/// @param continuedBy code of the state that it is in our lists; empty where it is itself
record Span(String state, String first, String last, String continuedBy) {
  /// Whether it existed on 31 December of `year`.
  boolean holds(int year) {
    String day = year + "-12-31";
    return first.compareTo(day) <= 0 && (last.isEmpty() || last.compareTo(day) >= 0);
  }
}
