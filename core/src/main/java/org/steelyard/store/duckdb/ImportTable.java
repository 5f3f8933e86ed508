package org.steelyard.store.duckdb;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.steelyard.imports.Cell;
import org.steelyard.imports.Column;
import org.steelyard.imports.Row;
import org.steelyard.store.data.Condition;
import org.steelyard.store.data.RowTaker;
import org.steelyard.store.data.WorkspaceError;

/// Rows of one kind on their way into Parquet, and what Parquet holds of it. The connection sees
/// the folder of imports and nothing else. Not safe for several threads.
public final class ImportTable implements AutoCloseable {
  /// Takes the hashes of one stored row.
  @FunctionalInterface
  public interface Hashes {
    /// One row.
    void row(long key, long content);
  }

  private final Path folder;
  private final List<Column> columns;
  private final Connection connection;
  private Appender rows;

  /// @param folder holds the Parquet files of one kind; exists
  /// @param temp for what does not fit into memory
  public ImportTable(Path folder, Path temp, List<Column> columns) {
    this.folder = folder;
    this.columns = List.copyOf(columns);
    try {
      this.connection = NativeLibrary.engine().connect("", settings(temp));
      run("SET allowed_directories = [" + quoted(folder + "/") + "]");
      run("SET enable_external_access = false");
      run("SET lock_configuration = true");
      run("CREATE TABLE rows (" + definition() + ")");
      run("BEGIN");
      this.rows = NativeLibrary.engine().append(connection, "rows");
    } catch (SQLException failed) {
      throw new WorkspaceError.Failed("Opening " + folder, failed);
    }
  }

  private static Properties settings(Path temp) {
    Properties settings = new Properties();
    settings.setProperty("autoinstall_known_extensions", "false");
    settings.setProperty("autoload_known_extensions", "false");
    settings.setProperty("allow_community_extensions", "false");
    settings.setProperty("temp_directory", temp.toString());
    settings.setProperty("max_temp_directory_size", "8GB");
    settings.setProperty("memory_limit", "1GB");
    settings.setProperty("preserve_insertion_order", "true");
    return settings;
  }

  private String definition() {
    return columns.stream()
            .map(column -> '"' + column.name() + "\" " + sql(column))
            .collect(Collectors.joining(", "))
        + ", _file VARCHAR, _line BIGINT, _key BIGINT, _row BIGINT";
  }

  private static String sql(Column column) {
    return switch (column.type()) {
      case TEXT -> "VARCHAR";
      case WHOLE -> "BIGINT";
      case REAL -> "DOUBLE";
      case DAY -> "DATE";
    };
  }

  /// Adds a row, with file and line for its provenance.
  public void add(Row row, String file, long line) {
    try {
      org.steelyard.store.duckdb.Row out = rows.begin();
      for (Cell cell : row.cells()) {
        switch (cell) {
          case Cell.Text(String value) -> out.text(value);
          case Cell.Whole(long value) -> out.whole(value);
          case Cell.Real(double value) -> out.real(value);
          case Cell.Day(java.time.LocalDate value) -> out.day(value);
          case Cell.None() -> out.none();
        }
      }
      out.text(file).whole(line).whole(row.key()).whole(row.content());
      rows.end();
    } catch (SQLException failed) {
      throw new WorkspaceError.Failed("Adding " + file + ", line " + line, failed);
    }
  }

  /// Writes the rows added since the last time into a Parquet file of the folder, and forgets them.
  public void write(String name) {
    try {
      rows.close();
      run("COMMIT");
      run(
          "COPY rows TO "
              + quoted(folder.resolve(name).toString())
              + " (FORMAT parquet, CODEC zstd)");
      run("TRUNCATE rows");
      run("BEGIN");
      rows = NativeLibrary.engine().append(connection, "rows");
    } catch (SQLException failed) {
      throw new WorkspaceError.Failed("Writing " + folder.resolve(name), failed);
    }
  }

  /// Gives the hashes of all stored rows.
  public void stored(Hashes each) {
    if (none()) {
      return;
    }
    query(
        "SELECT _key, _row FROM " + files(),
        result -> each.row(result.getLong(1), result.getLong(2)));
  }

  /// Gives some columns of the stored rows that fulfil all conditions, in the order of their
  /// values, whatever file or run they came from. Returns how many.
  public long each(List<String> wanted, List<Condition> where, RowTaker taker) {
    if (none()) {
      return 0;
    }
    ImportQuery query = new ImportQuery(columns, wanted, where);
    try (PreparedStatement statement = connection.prepareStatement(query.sql(files()))) {
      return query.run(statement, taker);
    } catch (SQLException failed) {
      throw unreadable(failed);
    }
  }

  private WorkspaceError.Invalid unreadable(SQLException failed) {
    return new WorkspaceError.Invalid(
        folder.toString(),
        "its Parquet files cannot be read: " + failed.getMessage(),
        "one was changed or cut; delete the folder and import its files again.");
  }

  /// SHA-256 over all stored rows, whatever file or run they came from; of nothing, where none is.
  public String digest() {
    MessageDigest digest = sha256();
    if (!none()) {
      query(
          "SELECT sha256(to_json(t)::VARCHAR) FROM (SELECT * EXCLUDE (_file, _line) FROM "
              + files()
              + ") t ORDER BY _key, _row",
          result -> digest.update(result.getString(1).getBytes(StandardCharsets.US_ASCII)));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /// How many rows are stored.
  public long count() {
    long[] count = new long[1];
    if (!none()) {
      query("SELECT count(*) FROM " + files(), result -> count[0] = result.getLong(1));
    }
    return count[0];
  }

  private boolean none() {
    try (var found = Files.newDirectoryStream(folder, "*.parquet")) {
      return !found.iterator().hasNext();
    } catch (IOException failed) {
      throw new WorkspaceError.Failed("Reading " + folder, failed);
    }
  }

  private String files() {
    return "read_parquet(" + quoted(folder + "/*.parquet") + ", union_by_name = true)";
  }

  private void query(String sql, Session.Each each) {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        each.row(result);
      }
    } catch (SQLException failed) {
      throw unreadable(failed);
    }
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("Every Java has SHA-256.", impossible);
    }
  }

  @Override
  public void close() {
    try {
      rows.close();
      connection.close();
    } catch (SQLException dead) {
      // What was not written is not wanted.
      assert dead.getMessage() != null;
    }
  }
}
