package org.steelyard.store.duckdb;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.steelyard.store.data.WorkspaceError;

/// One hardened connection to the database file, made again after a failed commit.
final class Session implements AutoCloseable {
  private static final Pattern HOLDER = Pattern.compile("\\(PID (\\d+)\\)");

  private final Path file;
  private final Path temp;
  private final Commit commit;
  private Connection connection;

  /// How a transaction is ended; tests put failures here.
  @FunctionalInterface
  interface Commit {
    Commit PLAIN = statement -> statement.execute("COMMIT");

    void end(Statement statement) throws SQLException;
  }

  /// Something done with the connection.
  @FunctionalInterface
  interface Work<T> {
    T with(Connection connection) throws SQLException;
  }

  /// Takes one row of a result.
  @FunctionalInterface
  interface Each {
    void row(ResultSet result) throws SQLException;
  }

  Session(Path file, Path temp, Commit commit) {
    this.file = file;
    this.temp = temp;
    this.commit = commit;
    this.connection = connect();
  }

  private Connection connect() {
    try {
      return NativeLibrary.engine().connect(file.toString(), settings());
    } catch (SQLException refused) {
      String message = String.valueOf(refused.getMessage());
      if (message.contains("Could not set lock") || message.contains("being used by another")) {
        Matcher holder = HOLDER.matcher(message);
        throw new WorkspaceError.Locked(
            String.valueOf(file.getParent()),
            holder.find() ? "process " + holder.group(1) : "another process");
      }
      throw new WorkspaceError.Damaged(file.toString(), firstLine(message));
    }
  }

  /// No file, network or extension can be reached from SQL, and that cannot be changed by SQL.
  private Properties settings() {
    Properties settings = new Properties();
    settings.setProperty("enable_external_access", "false");
    settings.setProperty("autoinstall_known_extensions", "false");
    settings.setProperty("autoload_known_extensions", "false");
    settings.setProperty("allow_community_extensions", "false");
    settings.setProperty("temp_directory", temp.toString());
    settings.setProperty("max_temp_directory_size", "8GB");
    settings.setProperty("memory_limit", "1GB");
    // The log is moved into the file less often than by default (16 MB): each time costs.
    settings.setProperty("checkpoint_threshold", "128MB");
    settings.setProperty("force_compression", "uncompressed");
    // Small transactions cost a third more processor time with two threads than with one.
    int threads = Math.clamp(Runtime.getRuntime().availableProcessors() / 2, 1, 4);
    settings.setProperty("threads", String.format(Locale.ROOT, "%d", threads));
    settings.setProperty("lock_configuration", "true");
    return settings;
  }

  /// Reads. A failure means that the file is damaged: the statements are ours and fixed.
  <T> T read(Work<T> work) {
    try {
      return work.with(connection);
    } catch (SQLException failed) {
      throw new WorkspaceError.Damaged(
          file.toString(), firstLine(String.valueOf(failed.getMessage())));
    }
  }

  /// Runs a query; parameters are texts.
  void each(String sql, List<String> parameters, Each each) {
    read(
        open -> {
          try (PreparedStatement statement = open.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
              statement.setString(i + 1, parameters.get(i));
            }
            try (ResultSet result = statement.executeQuery()) {
              while (result.next()) {
                each.row(result);
              }
            }
          }
          return result();
        });
  }

  private static Boolean result() {
    return true;
  }

  /// First columns of a query's rows.
  List<String> texts(String sql, List<String> parameters) {
    List<String> texts = new ArrayList<>();
    each(sql, parameters, row -> texts.add(row.getString(1)));
    return texts;
  }

  /// The one number that a query gives.
  long number(String sql) {
    long[] number = new long[1];
    each(sql, List.of(), row -> number[0] = row.getLong(1));
    return number[0];
  }

  /// Does `work` in one transaction. An exception at commit says nothing about whether the commit
  /// happened: the database is opened again and `landed` is asked, and only where the answer is no
  /// the work is done once more.
  void transaction(String what, Work<?> work, Work<Boolean> landed) {
    try {
      attempt(work);
    } catch (SQLException first) {
      reopen();
      if (read(landed)) {
        return;
      }
      try {
        attempt(work);
      } catch (SQLException second) {
        reopen();
        if (!read(landed)) {
          second.addSuppressed(first);
          throw new WorkspaceError.Failed(what, second);
        }
      }
    }
  }

  /// The appender is only inside a transaction that was begun in SQL.
  private void attempt(Work<?> work) throws SQLException {
    run("BEGIN");
    try {
      work.with(connection);
    } catch (SQLException | RuntimeException failed) {
      try {
        run("ROLLBACK");
      } catch (SQLException gone) {
        failed.addSuppressed(gone);
      }
      throw failed;
    }
    try (Statement statement = connection.createStatement()) {
      commit.end(statement);
    }
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private void reopen() {
    close();
    connection = connect();
  }

  /// Moves the log into the database file.
  void checkpoint() {
    read(
        open -> {
          run("CHECKPOINT");
          return result();
        });
  }

  Path file() {
    return file;
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException dead) {
      // Nothing is lost: what was committed is in the log, which the next opening reads.
      assert dead.getMessage() != null;
    }
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("no message");
  }
}
