package org.steelyard.store.duckdb;

import java.sql.SQLException;

/// Writes many rows into one table, inside the transaction that is open.
public interface Appender extends AutoCloseable {
  /// Begins a row.
  Row begin() throws SQLException;

  /// Ends the row that was begun.
  void end() throws SQLException;

  /// Writes what is still held back.
  @Override
  void close() throws SQLException;
}
