package org.steelyard.store.duckdb;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which documents are near-duplicates: one row for each document, with the document that stands
/// for its text, which is itself for most.
final class CopiesTable {
  static final String DEFINITION = "CREATE TABLE copies (document VARCHAR, canonical VARCHAR)";

  private CopiesTable() {}

  /// Whether documents came or went since the rows were written.
  static boolean stale(Session session) {
    return session.number(
            "SELECT (SELECT count(*) FROM documents WHERE id NOT IN (SELECT document FROM copies))"
                + " + (SELECT count(*) FROM copies"
                + " WHERE document NOT IN (SELECT id FROM documents))")
        > 0;
  }

  static void replace(Connection connection, Map<String, String> canonical) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("DELETE FROM copies");
    }
    try (Appender rows = NativeLibrary.engine().append(connection, "copies")) {
      for (Map.Entry<String, String> entry : canonical.entrySet()) {
        rows.begin().text(entry.getKey()).text(entry.getValue());
        rows.end();
      }
    }
  }

  /// Documents that are copies of another, each with that other.
  static Map<String, String> all(Session session) {
    Map<String, String> copies = new TreeMap<>();
    session.each(
        "SELECT document, canonical FROM copies WHERE document <> canonical",
        List.of(),
        row -> copies.put(row.getString(1), row.getString(2)));
    return copies;
  }
}
