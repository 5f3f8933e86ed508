package org.steelyard.store.duckdb;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;

/// DuckDB itself. Public with a public constructor because [DriverLoader] loads it apart from the
/// other classes of this package.
public final class DuckDbEngine implements Engine {
  private final DuckDBDriver driver = new DuckDBDriver();

  /// Loads the driver and its native library.
  public DuckDbEngine() {}

  @Override
  public Connection connect(String file, Properties settings) throws SQLException {
    Connection connection = driver.connect("jdbc:duckdb:" + file, settings);
    if (connection == null) {
      throw new SQLException("DuckDB does not take this file name: " + file);
    }
    return connection;
  }

  @Override
  public Appender append(Connection connection, String table) throws SQLException {
    return new DuckDbAppender(((DuckDBConnection) connection).createAppender(table));
  }
}
