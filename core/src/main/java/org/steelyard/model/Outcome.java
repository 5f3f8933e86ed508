package org.steelyard.model;

/// What became of one input. A failure is data, is counted, and stops nothing.
public sealed interface Outcome<T> {
  /// It worked.
  record Done<T>(T value) implements Outcome<T> {}

  /// It was left out on purpose.
  ///
  /// @param where file, entry or line
  /// @param why for people
  record Skipped<T>(String where, String why) implements Outcome<T> {}

  /// It could not be used.
  ///
  /// @param where file, entry, line or byte
  /// @param why what happened, the values, and a line that begins "Maybe"
  record Refused<T>(String where, String why) implements Outcome<T> {}
}
