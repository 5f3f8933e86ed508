package org.steelyard.store.duckdb;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.SortedSet;
import java.util.TreeSet;
import org.steelyard.store.data.WorkspaceError;

/// What is derived from imported events so that one pair is found at once: blocks, rows sorted by
/// pair and day, and counts by pair, year and class. Each is made when first asked for; when files
/// of the import come or go, all are made anew. The folder may be deleted at any time.
final class EventIndex {
  /// Small, so that few rows of others are read with a pair's; large, so that the footer is short.
  private static final int GROUP = 122_880;

  private final Path folder;
  private final EventColumns columns;
  private final Connection connection;

  EventIndex(Path folder, EventColumns columns, Connection connection) {
    this.folder = folder;
    this.columns = columns;
    this.connection = connection;
  }

  /// Whether nothing is imported.
  boolean empty() {
    return files().isEmpty();
  }

  /// Makes one file.
  @FunctionalInterface
  private interface Maker {
    void make(Path file) throws SQLException, IOException;
  }

  /// See [BlockFile].
  Path blocks() {
    return made(
        ".blocks",
        file ->
            BlockFile.write(
                file, new BlockQuery(connection, ImportTable.files(folder), columns).run()));
  }

  /// Rows as [EventColumns#usable] gives them, by pair and day.
  Path sorted() {
    return made(
        "-rows.parquet",
        file ->
            copy(
                columns.usable(ImportTable.files(folder))
                    + " ORDER BY source, target, day, event_id",
                file));
  }

  /// Columns source, target, year, quad, events; by pair.
  Path quads() {
    return made(
        "-quads.parquet",
        file ->
            copy(
                "SELECT source, target, year(day) AS year, quad, count(*) AS events FROM"
                    + " read_parquet("
                    + ImportTable.quoted(sorted().toString())
                    + ") GROUP BY ALL ORDER BY ALL",
                file));
  }

  private void copy(String query, Path file) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "COPY ("
              + query
              + ") TO "
              + ImportTable.quoted(file.toString())
              + " (FORMAT parquet, COMPRESSION snappy, ROW_GROUP_SIZE "
              + GROUP
              + ")");
    }
  }

  private Path made(String name, Maker maker) {
    String key = key();
    Path home = folder.resolve("index");
    Path file = home.resolve(key + name);
    if (!Files.exists(file)) {
      try {
        Files.createDirectories(home);
        discard(home, key);
        Path part = home.resolve(key + name + ".part");
        maker.make(part);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      } catch (SQLException failed) {
        throw ImportTable.unreadable(folder, failed);
      } catch (IOException failed) {
        throw new WorkspaceError.Failed("Writing " + file, failed);
      }
    }
    return file;
  }

  /// Removes the index of what the import was before.
  private static void discard(Path home, String key) throws IOException {
    try (var old = Files.newDirectoryStream(home)) {
      for (Path file : old) {
        if (!String.valueOf(file.getFileName()).startsWith(key)) {
          Files.delete(file);
        }
      }
    }
  }

  /// Names, sizes and times of the files: each is written once and never changed. The import's
  /// digest would need all rows to be read for every page.
  private String key() {
    StringBuilder stamp = new StringBuilder("1\n");
    files().forEach(line -> stamp.append(line).append('\n'));
    byte[] hash = ImportTable.sha256().digest(stamp.toString().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, 8);
  }

  private SortedSet<String> files() {
    TreeSet<String> files = new TreeSet<>();
    try (var found = Files.newDirectoryStream(folder, "*.parquet")) {
      for (Path file : found) {
        files.add(
            file.getFileName() + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
      }
    } catch (IOException failed) {
      throw new WorkspaceError.Failed("Reading " + folder, failed);
    }
    return files;
  }
}
