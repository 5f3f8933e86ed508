package org.steelyard.store.duckdb;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import org.steelyard.store.data.DailyBlocks;
import org.steelyard.store.data.DyadPage;
import org.steelyard.store.data.WorkspaceError;

/// Imported events of one kind as measures read them, and an index for one pair's page: the same
/// rows sorted by pair and day, made when first asked for and again when files came or went. Not
/// safe for several threads.
public final class EventTable implements AutoCloseable {
  /// Small, so that few rows of others are read with a pair's; large, so that the footer is short.
  private static final int GROUP = 40_960;

  private final Path folder;
  private final EventColumns columns;
  private final Connection connection;

  /// @param folder holds the Parquet files of one kind; exists
  /// @param temp for what does not fit into memory
  /// @param kind name of the kind; throws [IllegalArgumentException] where it has no intensities
  public EventTable(Path folder, Path temp, String kind) {
    this.folder = folder;
    this.columns = EventColumns.of(kind);
    this.connection = ImportTable.connect(folder, temp, true);
  }

  /// All events as blocks.
  public DailyBlocks blocks() {
    if (files().isEmpty()) {
      return DailyBlocks.NONE;
    }
    try {
      return new BlockQuery(connection, columns.usable(ImportTable.files(folder))).run();
    } catch (SQLException failed) {
      throw ImportTable.unreadable(folder, failed);
    }
  }

  /// One directed pair's events.
  ///
  /// @param latest how many of the latest events are wanted, 0 or more
  public DyadPage page(String source, String target, int latest) {
    if (files().isEmpty()) {
      return new DyadPage(DailyBlocks.NONE, List.of(), List.of());
    }
    String rows =
        "SELECT * FROM read_parquet("
            + ImportTable.quoted(index().toString())
            + ") WHERE source = "
            + ImportTable.quoted(source)
            + " AND target = "
            + ImportTable.quoted(target);
    try {
      return new DyadPage(
          new BlockQuery(connection, rows).run(), quads(rows), latest(rows, latest));
    } catch (SQLException failed) {
      throw ImportTable.unreadable(folder, failed);
    }
  }

  private List<DyadPage.QuadYear> quads(String rows) throws SQLException {
    List<DyadPage.QuadYear> quads = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery(
                "SELECT year(day) AS y, quad, count(*) FROM ("
                    + rows
                    + ") GROUP BY ALL ORDER BY ALL")) {
      while (result.next()) {
        quads.add(
            new DyadPage.QuadYear(result.getInt(1), result.getString(2), result.getLong(3)));
      }
    }
    return quads;
  }

  private List<DyadPage.Latest> latest(String rows, int wanted) throws SQLException {
    List<DyadPage.Latest> latest = new ArrayList<>();
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT event_id, day, coalesce(cameo, ''), quad, intensity, publisher FROM ("
                + rows
                + ") ORDER BY day DESC, event_id DESC LIMIT ?")) {
      statement.setInt(1, wanted);
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          latest.add(
              new DyadPage.Latest(
                  result.getLong(1),
                  result.getObject(2, java.time.LocalDate.class),
                  result.getString(3),
                  result.getString(4),
                  result.getDouble(5),
                  result.getString(6)));
        }
      }
    }
    return latest;
  }

  /// The index of the files as they are now; made where there is none.
  public Path index() {
    Path home = folder.resolve("index");
    Path index = home.resolve(key() + ".parquet");
    if (!Files.exists(index)) {
      try {
        Files.createDirectories(home);
        discard(home);
        Path part = home.resolve("new.part");
        try (Statement statement = connection.createStatement()) {
          statement.execute(
              "COPY ("
                  + columns.usable(ImportTable.files(folder))
                  + " ORDER BY source, target, day, event_id) TO "
                  + ImportTable.quoted(part.toString())
                  + " (FORMAT parquet, COMPRESSION snappy, ROW_GROUP_SIZE "
                  + GROUP
                  + ")");
        }
        Files.move(part, index, StandardCopyOption.ATOMIC_MOVE);
      } catch (SQLException failed) {
        throw ImportTable.unreadable(folder, failed);
      } catch (IOException failed) {
        throw new WorkspaceError.Failed("Writing " + index, failed);
      }
    }
    return index;
  }

  private static void discard(Path home) throws IOException {
    try (var old = Files.newDirectoryStream(home)) {
      for (Path file : old) {
        Files.delete(file);
      }
    }
  }

  /// Names, sizes and times of the files: each is written once and never changed. The digest would
  /// need all rows to be read for every page.
  private String key() {
    StringBuilder stamp = new StringBuilder("1\n");
    files().forEach(line -> stamp.append(line).append('\n'));
    byte[] hash = ImportTable.sha256().digest(stamp.toString().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, 8);
  }

  private TreeSet<String> files() {
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

  @Override
  public void close() {
    ImportTable.closed(connection);
  }
}
