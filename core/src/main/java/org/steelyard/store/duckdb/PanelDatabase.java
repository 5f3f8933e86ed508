package org.steelyard.store.duckdb;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.steelyard.store.data.WorkspaceError;

/// A database in memory for one panel. It sees the folder of imports and the folder of the panel,
/// and nothing else. Not safe for several threads.
public final class PanelDatabase implements AutoCloseable {
  private final Connection connection;
  private final String where;

  /// @param imports the folder of imports
  /// @param out the folder that the panel is written to
  /// @param temp for what does not fit into memory
  public PanelDatabase(Path imports, Path out, Path temp) {
    this.where = imports.toString();
    try {
      this.connection = NativeLibrary.engine().connect("", settings(temp));
      run("SET allowed_directories = [" + quoted(imports + "/") + ", " + quoted(out + "/") + "]");
      run("SET enable_external_access = false");
      run("SET lock_configuration = true");
    } catch (SQLException failed) {
      throw new WorkspaceError.Failed("Opening " + imports, failed);
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

  /// Does what the statement says.
  public void run(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException failed) {
      throw unreadable(failed);
    }
  }

  /// Adds rows to a table of texts and whole numbers; an empty text is none.
  public void add(String table, List<List<Object>> rows) {
    try (Appender appender = NativeLibrary.engine().append(connection, table)) {
      for (List<Object> row : rows) {
        Row out = appender.begin();
        for (Object cell : row) {
          if (cell instanceof Long whole) {
            out.whole(whole);
          } else if (cell.toString().isEmpty()) {
            out.none();
          } else {
            out.text(cell.toString());
          }
        }
        appender.end();
      }
    } catch (SQLException failed) {
      throw unreadable(failed);
    }
  }

  /// The whole numbers of the first row of an answer; none is 0.
  public List<Long> numbers(String sql) {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      List<Long> numbers = new ArrayList<>();
      if (result.next()) {
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          numbers.add(result.getLong(i));
        }
      }
      return numbers;
    } catch (SQLException failed) {
      throw unreadable(failed);
    }
  }

  private WorkspaceError unreadable(SQLException failed) {
    return new WorkspaceError.Invalid(
        where,
        "a panel cannot be made of these files: " + failed.getMessage(),
        "one was changed or cut, or the disk is full; import its files again.");
  }

  /// A text as SQL writes it.
  public static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException dead) {
      // All that was wanted is written.
      assert dead.getMessage() != null;
    }
  }
}
