package org.steelyard.store.duckdb;

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

  /// A row as JSON has all columns by name and is unambiguous; hashed where it is, only the hash
  /// travels.
  private static final String ROW = "SELECT sha256(to_json(t)::VARCHAR) FROM ";

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
    digest.table("documents", "id", "id", ids);
    digest.table(PassagesTable.NAME, "document", "document", ids);
    digest.table("coded", "document", "document", ids);
    for (Table<?> table : Tables.CODED) {
      digest.table(table.name(), "document", table.order(), ids);
    }
    digest.query("events t ORDER BY t.id");
    digest.query("copies t ORDER BY t.document");
    digest.query("event_reports t ORDER BY t.event, t.report");
    digest.query("set_aside t ORDER BY t.report");
    digest.query(
        "(SELECT name, bytes, given, outcome, document, reason FROM ledger) t"
            + " ORDER BY t.name, t.bytes, t.given");
    return HexFormat.of().formatHex(digest.total.digest());
  }

  /// In slices of documents, so that memory does not grow with the workspace.
  private void table(String table, String key, String order, List<String> ids) {
    MessageDigest rows = sha256();
    String sql = ROW + table + " t WHERE " + key + " BETWEEN ? AND ? ORDER BY " + order;
    for (int from = 0; from < ids.size(); from += SLICE) {
      List<String> slice = ids.subList(from, Math.min(from + SLICE, ids.size()));
      database
          .session()
          .each(sql, List.of(slice.getFirst(), slice.getLast()), result -> add(rows, result));
    }
    total.update(rows.digest());
  }

  private void query(String rest) {
    MessageDigest rows = sha256();
    database.session().each(ROW + rest, List.of(), result -> add(rows, result));
    total.update(rows.digest());
  }

  private static void add(MessageDigest rows, ResultSet result) throws SQLException {
    rows.update(result.getString(1).getBytes(StandardCharsets.US_ASCII));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("Every Java has SHA-256.", impossible);
    }
  }
}
