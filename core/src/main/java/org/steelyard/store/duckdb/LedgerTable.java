package org.steelyard.store.duckdb;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.steelyard.model.Given;
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

  /// Rows by hash: asking the database costs milliseconds an input. Emptied by [#forget()].
  private final Map<String, List<LedgerRow>> byBytes = new HashMap<>();

  private boolean loaded;

  LedgerTable(Session session) {
    this.session = session;
  }

  /// To be called when rows have changed, or may have.
  void forget() {
    byBytes.clear();
    loaded = false;
  }

  /// Follows a change that is known to have been written.
  void follow(List<LedgerRow> gone, List<LedgerRow> come) {
    if (loaded) {
      gone.forEach(row -> at(row).removeIf(other -> other.key().equals(row.key())));
      come.forEach(row -> at(row).add(row));
    }
  }

  private List<LedgerRow> at(LedgerRow row) {
    return byBytes.computeIfAbsent(row.key().bytes(), bytes -> new ArrayList<>());
  }

  /// All rows, by name.
  List<LedgerRow> all() {
    return select("TRUE ORDER BY name, bytes, given", List.of());
  }

  /// The rows of this very name, and all rows whose bytes were accepted.
  List<LedgerRow> of(String bytes, String name) {
    if (!loaded) {
      all().forEach(row -> at(row).add(row));
      loaded = true;
    }
    return byBytes.getOrDefault(bytes, List.of()).stream()
        .filter(row -> !row.document().isEmpty() || row.name().equals(name))
        .toList();
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
        new Input.Key(result.getString(1), result.getString(2), given(result.getString(3))),
        LedgerOutcome.valueOf(result.getString(4)),
        result.getString(5),
        result.getString(6),
        result.getString(7),
        result.getLong(8));
  }

  private static Given given(String json) {
    return json.equals("{}") ? Given.NOTHING : GIVEN.decode(json);
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

  /// Whether the database has exactly this row.
  boolean has(LedgerRow row) {
    return select("bytes = ? AND name = ?", List.of(row.key().bytes(), row.key().name()))
        .contains(row);
  }
}
