package org.steelyard.store.duckdb;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.steelyard.store.data.Input;
import org.steelyard.store.data.LedgerOutcome;
import org.steelyard.store.data.LedgerRow;
import org.steelyard.store.json.GivenCodec;

/// The ledger: one row for each input ever offered.
final class LedgerTable {
  static final String DEFINITION =
      """
      CREATE TABLE ledger (name VARCHAR NOT NULL, bytes VARCHAR NOT NULL, given VARCHAR NOT NULL,
        outcome VARCHAR NOT NULL, document VARCHAR NOT NULL, reason VARCHAR NOT NULL,
        run VARCHAR NOT NULL, position BIGINT NOT NULL)""";

  private static final String COLUMNS =
      "name, bytes, given, outcome, document, reason, run, position";
  private static final GivenCodec GIVEN = new GivenCodec();

  private final Session session;

  LedgerTable(Session session) {
    this.session = session;
  }

  /// All rows, by name.
  List<LedgerRow> all() {
    return select("TRUE ORDER BY name, bytes, given", List.of());
  }

  /// The rows of this very name, and all rows whose bytes were accepted.
  List<LedgerRow> of(String bytes, String name) {
    return select("bytes = ? AND (document <> '' OR name = ?)", List.of(bytes, name));
  }

  List<LedgerRow> pending() {
    return select("outcome = 'PENDING' ORDER BY position", List.of());
  }

  private List<LedgerRow> select(String where, List<String> parameters) {
    List<LedgerRow> rows = new ArrayList<>();
    session.each(
        "SELECT " + COLUMNS + " FROM ledger WHERE " + where,
        parameters,
        result -> rows.add(row(result)));
    return rows;
  }

  private static LedgerRow row(ResultSet result) throws SQLException {
    return new LedgerRow(
        new Input.Key(result.getString(1), result.getString(2), GIVEN.decode(result.getString(3))),
        LedgerOutcome.valueOf(result.getString(4)),
        result.getString(5),
        result.getString(6),
        result.getString(7),
        result.getLong(8));
  }

  /// End of the last line of `inputs.jsonl` that the ledger knows.
  long position() {
    return session.number("SELECT coalesce(max(position), 0) FROM ledger");
  }

  static void drop(Connection connection, List<LedgerRow> rows) throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    String sql = "DELETE FROM ledger WHERE bytes = ? AND name = ? AND given = ?";
    for (LedgerRow row : rows) {
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        statement.setString(1, row.key().bytes());
        statement.setString(2, row.key().name());
        statement.setString(3, GIVEN.encode(row.key().given()));
        statement.executeUpdate();
      }
    }
  }

  static void add(Appender appender, LedgerRow row) throws SQLException {
    appender
        .begin()
        .text(row.key().name())
        .text(row.key().bytes())
        .text(GIVEN.encode(row.key().given()))
        .text(row.outcome().name())
        .text(row.document())
        .text(row.reason())
        .text(row.run())
        .whole(row.position());
    appender.end();
  }

  /// Whether the ledger has exactly this row.
  boolean has(LedgerRow row) {
    return of(row.key().bytes(), row.key().name()).contains(row);
  }
}
