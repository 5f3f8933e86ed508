package org.steelyard.store.duckdb;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.steelyard.store.json.Codec;

/// A table whose rows are records: typed columns, then the record as JSON.
///
/// @param name table name
/// @param columns SQL definition of the typed columns
/// @param order columns that put its rows in canonical order
/// @param codec how the record is written
/// @param filler the typed columns' values
public record Table<T>(
    String name, String columns, String order, Codec<T> codec, Filler<T> filler) {
  /// Writes the typed columns of a record.
  @FunctionalInterface
  public interface Filler<T> {
    void fill(T value, Row row) throws SQLException;
  }

  String definition() {
    return "CREATE TABLE " + name + " (" + columns + ", record VARCHAR NOT NULL)";
  }

  void append(Connection connection, List<T> values) throws SQLException {
    if (values.isEmpty()) {
      return;
    }
    try (Appender rows = NativeLibrary.engine().append(connection, name)) {
      for (T value : values) {
        Row row = rows.begin();
        filler.fill(value, row);
        row.text(codec.encode(value));
        rows.end();
      }
    }
  }
}
