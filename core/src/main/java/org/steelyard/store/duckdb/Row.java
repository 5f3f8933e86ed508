package org.steelyard.store.duckdb;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Takes the columns of one row, in the order of the table.
public interface Row {
  Row text(String value) throws SQLException;

  Row texts(List<String> values) throws SQLException;

  Row whole(long value) throws SQLException;

  Row real(double value) throws SQLException;

  Row flag(boolean value) throws SQLException;

  /// A day, or SQL's NULL.
  Row day(@Nullable LocalDate day) throws SQLException;

  /// SQL's NULL.
  Row none() throws SQLException;
}
