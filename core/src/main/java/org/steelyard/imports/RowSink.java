package org.steelyard.imports;

/// Takes what a file gives, in its order.
public interface RowSink {
  /// A row to be stored.
  ///
  /// @param line at which it begins, from 1
  void row(String table, long line, Row row);

  /// A row that cannot be used.
  ///
  /// @param line at which it begins, from 1
  /// @param why what is wrong with it
  /// @param text the row, cut where it is long
  void refused(String table, long line, String why, String text);
}
