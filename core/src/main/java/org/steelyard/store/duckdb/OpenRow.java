package org.steelyard.store.duckdb;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.steelyard.store.data.ReadRow;
import org.steelyard.store.data.WorkspaceError;

/// The row at which a result stands.
record OpenRow(ResultSet result) implements ReadRow {
  @FunctionalInterface
  private interface Get<T> {
    T from(ResultSet result) throws SQLException;
  }

  private <T> T get(Get<T> get) {
    try {
      return get.from(result);
    } catch (SQLException failed) {
      throw new WorkspaceError.Failed("Reading an imported row", failed);
    }
  }

  @Override
  public boolean none(int column) {
    return get(r -> r.getObject(column + 1) == null);
  }

  @Override
  public String text(int column) {
    return get(
        r -> {
          String text = r.getString(column + 1);
          return r.wasNull() ? "" : text;
        });
  }

  @Override
  public long whole(int column) {
    return get(r -> r.getLong(column + 1));
  }

  @Override
  public double real(int column) {
    return get(r -> r.getDouble(column + 1));
  }

  @Override
  public LocalDate day(int column) {
    return get(r -> r.getObject(column + 1, LocalDate.class));
  }
}
