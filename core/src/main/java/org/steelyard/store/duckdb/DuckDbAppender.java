package org.steelyard.store.duckdb;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;
import org.steelyard.store.json.Surrogates;

/// DuckDB's appender as this package sees it.
final class DuckDbAppender implements Appender, Row {
  /// DuckDB's first and last day; those beyond (an unknown date's bounds) become NULL.
  private static final LocalDate FIRST = LocalDate.of(-9999, 1, 1);

  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private final DuckDBAppender rows;

  DuckDbAppender(DuckDBAppender rows) {
    this.rows = rows;
  }

  @Override
  public Row begin() throws SQLException {
    rows.beginRow();
    return this;
  }

  @Override
  public void end() throws SQLException {
    rows.endRow();
  }

  @Override
  public void close() throws SQLException {
    rows.close();
  }

  @Override
  public Row text(String value) throws SQLException {
    rows.append(Surrogates.replace(value));
    return this;
  }

  @Override
  public Row texts(List<String> values) throws SQLException {
    rows.append(values.stream().map(Surrogates::replace).toList());
    return this;
  }

  @Override
  public Row whole(long value) throws SQLException {
    rows.append(value);
    return this;
  }

  @Override
  public Row real(double value) throws SQLException {
    rows.append(value);
    return this;
  }

  @Override
  public Row flag(boolean value) throws SQLException {
    rows.append(value);
    return this;
  }

  @Override
  public Row day(@Nullable LocalDate day) throws SQLException {
    if (day == null || day.isBefore(FIRST) || day.isAfter(LAST)) {
      return none();
    }
    rows.append(day);
    return this;
  }

  @Override
  public Row none() throws SQLException {
    rows.appendNull();
    return this;
  }
}
