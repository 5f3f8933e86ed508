package org.steelyard.store.duckdb;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.steelyard.store.data.DailyBlocks;
import org.steelyard.store.data.DyadPage;
import org.steelyard.store.data.WorkspaceError;

/// Imported events of one kind as measures read them, through an [EventIndex] that is made when
/// first asked for. Not safe for several threads.
public final class EventTable implements AutoCloseable {
  private final Path folder;
  private final Connection connection;
  private final EventIndex index;

  /// @param folder holds the Parquet files of one kind; exists
  /// @param temp for what does not fit into memory
  /// @param kind name of the kind; throws [IllegalArgumentException] where it has no intensities
  public EventTable(Path folder, Path temp, String kind) {
    this.folder = folder;
    EventColumns columns = EventColumns.of(kind);
    this.connection = ImportTable.connect(folder, temp, true);
    this.index = new EventIndex(folder, columns, connection);
  }

  /// All events as blocks, read from the rows once and from a file of their own after that.
  public DailyBlocks blocks() {
    if (index.empty()) {
      return DailyBlocks.NONE;
    }
    try {
      return BlockFile.read(index.blocks());
    } catch (IOException failed) {
      throw new WorkspaceError.Failed("Reading the blocks of " + folder, failed);
    }
  }

  /// One directed pair's events; makes the index where there is none.
  ///
  /// @param latest how many of the latest events are wanted, 0 or more
  public DyadPage page(String source, String target, int latest) {
    if (index.empty()) {
      return new DyadPage(DailyBlocks.NONE, List.of(), List.of());
    }
    try {
      DailyBlocks blocks = BlockFile.read(index.blocks(), source, target);
      return new DyadPage(blocks, quads(source, target), latest(blocks, source, target, latest));
    } catch (SQLException failed) {
      throw ImportTable.unreadable(folder, failed);
    } catch (IOException failed) {
      throw new WorkspaceError.Failed("Reading the blocks of " + folder, failed);
    }
  }

  /// Makes the whole index where it is not there yet: minutes for tens of millions of rows.
  public void prepare() {
    if (!index.empty()) {
      index.blocks();
      index.sorted();
      index.quads();
    }
  }

  private List<DyadPage.QuadYear> quads(String source, String target) throws SQLException {
    List<DyadPage.QuadYear> quads = new ArrayList<>();
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT year, quad, events FROM read_parquet("
                + ImportTable.quoted(index.quads().toString())
                + ") WHERE source = ? AND target = ? ORDER BY ALL")) {
      statement.setString(1, source);
      statement.setString(2, target);
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          quads.add(
              new DyadPage.QuadYear(result.getInt(1), result.getString(2), result.getLong(3)));
        }
      }
    }
    return quads;
  }

  /// The blocks tell since which day the wanted events are, so that few rows are read.
  private static LocalDate since(DailyBlocks blocks, int wanted) {
    int block = blocks.blocks() - 1;
    int events = 0;
    while (block > 0 && events + blocks.count(block) < wanted) {
      events += blocks.count(block--);
    }
    return LocalDate.ofEpochDay(blocks.day(block));
  }

  private List<DyadPage.Latest> latest(DailyBlocks blocks, String source, String target, int wanted)
      throws SQLException {
    List<DyadPage.Latest> latest = new ArrayList<>();
    if (blocks.blocks() == 0 || wanted == 0) {
      return latest;
    }
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT event_id, day, coalesce(cameo, ''), quad, intensity, publisher FROM"
                + " read_parquet("
                + ImportTable.quoted(index.sorted().toString())
                + ") WHERE source = ? AND target = ? AND day >= ? ORDER BY day DESC, event_id DESC LIMIT ?")) {
      statement.setString(1, source);
      statement.setString(2, target);
      statement.setObject(3, since(blocks, wanted));
      statement.setInt(4, wanted);
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          latest.add(
              new DyadPage.Latest(
                  result.getLong(1),
                  result.getObject(2, LocalDate.class),
                  result.getString(3),
                  result.getString(4),
                  result.getDouble(5),
                  result.getString(6)));
        }
      }
    }
    return latest;
  }

  @Override
  public void close() {
    ImportTable.closed(connection);
  }
}
