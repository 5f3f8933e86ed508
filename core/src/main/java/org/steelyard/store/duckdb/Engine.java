package org.steelyard.store.duckdb;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

/// What the store needs of DuckDB beyond `java.sql`.
public interface Engine {
  /// Opens a database file, or makes it.
  Connection connect(String file, Properties settings) throws SQLException;

  /// An appender for `table`.
  Appender append(Connection connection, String table) throws SQLException;
}
