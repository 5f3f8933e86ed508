package org.steelyard.store.duckdb;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;

/// SHA-256 over all derived rows in canonical order: every column of every table, except runs and
/// what names them or their place in a log. Equal for equal inputs, whatever the order they came
/// in, the number of threads, of restarts and of repeated offers.
public final class Digest {
  private static final int SLICE = 500;

  private final Database database;
  private final MessageDigest total;

  private Digest(Database database) {
    this.database = database;
    this.total = sha256();
  }

  /// The digest of `database`, 64 hexadecimal digits.
  public static String of(Database database) {
    Digest digest = new Digest(database);
    List<String> ids = database.documentIds();
    digest.table(Tables.DOCUMENTS, "id", ids);
    for (Table<?> table : Tables.OF_A_DOCUMENT) {
      digest.table(table, "document", ids);
    }
    digest.query("SELECT COLUMNS(*)::VARCHAR FROM events ORDER BY id");
    digest.query("SELECT event, report FROM event_reports ORDER BY event, report");
    digest.query("SELECT report, reason FROM set_aside ORDER BY report, reason");
    digest.query(
        "SELECT name, bytes, given, outcome, document, reason FROM ledger"
            + " ORDER BY name, bytes, given");
    return HexFormat.of().formatHex(digest.total.digest());
  }

  /// In slices of documents, so that memory does not grow with the workspace.
  private void table(Table<?> table, String key, List<String> ids) {
    MessageDigest rows = sha256();
    String sql =
        "SELECT COLUMNS(*)::VARCHAR FROM "
            + table.name()
            + " WHERE "
            + key
            + " BETWEEN ? AND ? ORDER BY "
            + table.order();
    for (int from = 0; from < ids.size(); from += SLICE) {
      List<String> slice = ids.subList(from, Math.min(from + SLICE, ids.size()));
      database
          .session()
          .each(sql, List.of(slice.getFirst(), slice.getLast()), result -> add(rows, result));
    }
    total.update(rows.digest());
  }

  private void query(String sql) {
    MessageDigest rows = sha256();
    database.session().each(sql, List.of(), result -> add(rows, result));
    total.update(rows.digest());
  }

  /// Each value with its length before it, so that no two rows give the same bytes.
  private static void add(MessageDigest rows, ResultSet result) throws SQLException {
    int columns = result.getMetaData().getColumnCount();
    for (int i = 1; i <= columns; i++) {
      String value = result.getString(i);
      byte[] bytes = value == null ? new byte[0] : value.getBytes(StandardCharsets.UTF_8);
      rows.update(ByteBuffer.allocate(4).putInt(value == null ? -1 : bytes.length).flip());
      rows.update(bytes);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("Every Java has SHA-256.", impossible);
    }
  }
}
