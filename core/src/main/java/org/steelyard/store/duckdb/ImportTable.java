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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import org.steelyard.imports.Cell;
import org.steelyard.imports.Column;
import org.steelyard.imports.Row;
import org.steelyard.imports.RowHash;
import org.steelyard.imports.Type;
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

  /// @param folder holds the Parquet files of one kind; exists
  /// @param temp for what does not fit into memory
  public ImportTable(Path folder, Path temp, List<Column> columns) {
    this.folder = folder;
    this.columns = List.copyOf(columns);
    this.connection = connect(folder, temp, false);
  }

  /// A connection that sees one folder.
  ///
  /// @param flowing whether a result is read while it is made, one result at a time
  static Connection connect(Path folder, Path temp, boolean flowing) {
    try {
      Connection made = NativeLibrary.engine().connect("", settings(temp, flowing));
      try (Statement statement = made.createStatement()) {
        if (flowing) {
          statement.execute("SET parquet_metadata_cache = true");
        }
        statement.execute("SET allowed_directories = [" + quoted(folder + "/") + "]");
        statement.execute("SET enable_external_access = false");
        statement.execute("SET lock_configuration = true");
      }
      return made;
    } catch (SQLException failed) {
      throw new WorkspaceError.Failed("Opening " + folder, failed);
    }
  }

  private static Properties settings(Path temp, boolean flowing) {
    Properties settings = new Properties();
    if (flowing) {
      settings.setProperty("jdbc_stream_results", "true");
    }
    settings.setProperty("autoinstall_known_extensions", "false");
    settings.setProperty("autoload_known_extensions", "false");
    settings.setProperty("allow_community_extensions", "false");
    settings.setProperty("temp_directory", temp.toString());
    settings.setProperty("max_temp_directory_size", "8GB");
    settings.setProperty("memory_limit", "1GB");
    settings.setProperty("preserve_insertion_order", "false");
    return settings;
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
    return unreadable(folder, failed);
  }

  static WorkspaceError.Invalid unreadable(Path folder, SQLException failed) {
    return new WorkspaceError.Invalid(
        folder.toString(),
        "its Parquet files cannot be read: " + failed.getMessage(),
        "one was changed or cut; delete the folder and import its files again.");
  }

  /// SHA-256 over all stored rows, whatever file or run they came from; of nothing, where none is.
  ///
  /// Over their number and four sums of their hashes, which do not depend on an order: 20 million
  /// rows take a second and not minutes. They guard against accident, not
  /// against a forger.
  public String digest() {
    MessageDigest digest = sha256();
    if (count() > 0) {
      query(
          "SELECT count(*), sum(_key::HUGEINT), sum(_row::HUGEINT), bit_xor(_row),"
              + " sum((_key::HUGEINT * _row::HUGEINT) % 18446744073709551557) FROM "
              + files(),
          result -> {
            for (int i = 1; i <= 5; i++) {
              digest.update(result.getString(i).getBytes(StandardCharsets.US_ASCII));
              digest.update((byte) '\n');
            }
          });
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /// How many stored rows do not have the hashes that their values give.
  public long strangers(RowHash hash) {
    long[] strangers = new long[1];
    if (!none()) {
      StringBuilder names = new StringBuilder();
      columns.forEach(column -> names.append('"').append(column.name()).append("\", "));
      query(
          "SELECT " + names + "_key, _row FROM " + files(),
          result -> {
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
              cells.add(cell(result, i + 1, columns.get(i).type()));
            }
            Row row = hash.row(cells);
            boolean own =
                row.key() == result.getLong(columns.size() + 1)
                    && row.content() == result.getLong(columns.size() + 2);
            strangers[0] += own ? 0 : 1;
          });
    }
    return strangers[0];
  }

  private static Cell cell(ResultSet result, int at, Type type) throws SQLException {
    Cell cell =
        switch (type) {
          case TEXT -> {
            String text = result.getString(at);
            yield text == null ? Cell.NONE : new Cell.Text(text);
          }
          case WHOLE -> new Cell.Whole(result.getLong(at));
          case REAL -> new Cell.Real(result.getDouble(at));
          case DAY -> {
            LocalDate day = result.getObject(at, LocalDate.class);
            yield day == null ? Cell.NONE : new Cell.Day(day);
          }
        };
    return result.wasNull() ? Cell.NONE : cell;
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
    return files(folder);
  }

  static String files(Path folder) {
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

  static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("Every Java has SHA-256.", impossible);
    }
  }

  @Override
  public void close() {
    closed(connection);
  }

  static void closed(Connection connection) {
    try {
      connection.close();
    } catch (SQLException dead) {
      // What was not written is not wanted.
      assert dead.getMessage() != null;
    }
  }
}
