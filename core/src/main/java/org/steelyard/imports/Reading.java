package org.steelyard.imports;

/// What one record of a file is.
public sealed interface Reading {
  /// A row to be stored.
  record Taken(Row row) implements Reading {}

  /// The header, which is no row.
  record Header() implements Reading {}

  /// No row that can be used.
  ///
  /// @param why what is wrong, with the values
  record Refused(String why) implements Reading {}
}
