package org.steelyard.store.duckdb;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.steelyard.model.Coding;

/// Which documents were coded: one row for each, with why there is no coding where it failed. Its
/// rows are written with those of what was coded.
final class CodedTable {
  static final String NAME = "coded";
  static final String DEFINITION = "CREATE TABLE coded (document VARCHAR, problem VARCHAR)";

  private CodedTable() {}

  static void append(Connection connection, List<CodedBatch.Item> items) throws SQLException {
    List<Coding> codings = items.stream().map(CodedBatch.Item::coding).toList();
    Tables.REPORTS.append(connection, codings.stream().flatMap(c -> c.reports().stream()).toList());
    Tables.CLAIMS.append(connection, codings.stream().flatMap(c -> c.claims().stream()).toList());
    Tables.QUANTITIES.append(
        connection, codings.stream().flatMap(c -> c.quantities().stream()).toList());
    Tables.MEMBERSHIPS.append(
        connection, codings.stream().flatMap(c -> c.memberships().stream()).toList());
    try (Appender rows = NativeLibrary.engine().append(connection, NAME)) {
      for (CodedBatch.Item item : items) {
        rows.begin().text(item.coding().documentId()).text(item.problem());
        rows.end();
      }
    }
  }

  static boolean has(Session session, String document) {
    return !session
        .texts("SELECT document FROM coded WHERE document = ?", List.of(document))
        .isEmpty();
  }

  /// Ids of the documents that are not coded yet, ascending.
  static List<String> open(Session session) {
    return session.texts(
        "SELECT id FROM documents WHERE id NOT IN (SELECT document FROM coded) ORDER BY id",
        List.of());
  }

  /// Documents of which coding failed, each with the reason.
  static Map<String, String> problems(Session session) {
    Map<String, String> problems = new TreeMap<>();
    session.each(
        "SELECT document, problem FROM coded WHERE problem <> ''",
        List.of(),
        row -> problems.put(row.getString(1), row.getString(2)));
    return problems;
  }
}
