package org.steelyard.store.imported;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.steelyard.imports.Imported;
import org.steelyard.imports.Importer;
import org.steelyard.imports.Kind;
import org.steelyard.imports.RowHash;
import org.steelyard.store.data.Condition;
import org.steelyard.store.data.DailyBlocks;
import org.steelyard.store.data.RowTaker;
import org.steelyard.store.data.WorkspaceError;
import org.steelyard.store.duckdb.EventTable;
import org.steelyard.store.duckdb.ImportTable;

/// The folder `imports/` of a workspace. The caller holds the workspace.
public final class Shelf {
  private final Path folder;
  private final Path temp;

  /// @param folder the folder of imports; made where it is absent
  /// @param temp for passing files
  public Shelf(Path folder, Path temp) {
    this.folder = folder.toAbsolutePath().normalize();
    this.temp = temp.toAbsolutePath().normalize();
  }

  /// Imports files. Each is stored whole or, where the process is stopped, not at all; the same
  /// file again changes nothing.
  ///
  /// @param set name of the set the files belong to; empty: their folders' names
  /// @param progress told how many rows were read so far
  public Imported take(Kind kind, List<Path> files, String set, LongConsumer progress) {
    Path home = made(folder.resolve(kind.name()));
    Path refused = made(folder.resolve("refused"));
    made(temp);
    clear(home);
    RowIndex index = new RowIndex();
    List<Imported.Account> accounts = new ArrayList<>();
    try (ImportTable table = new ImportTable(home, temp, kind.columns())) {
      table.stored(index::add);
      Importer importer = new Importer(kind, set);
      long before = 0;
      for (Path file : files) {
        long offset = before;
        Intake intake =
            new Intake(
                kind.columns(),
                index,
                home,
                refused,
                String.valueOf(file.getFileName()),
                kind.name(),
                rows -> progress.accept(offset + rows));
        accounts.add(one(importer, file, intake));
        before += accounts.getLast().rows();
      }
      return new Imported(kind.name(), accounts, table.count(), table.digest());
    }
  }

  private static Imported.Account one(Importer importer, Path file, Intake intake) {
    try (intake) {
      importer.read(file, intake);
      return intake.finish(file.toString());
    } catch (IOException failed) {
      throw new WorkspaceError.Failed("Reading " + file, failed);
    }
  }

  /// How many rows of a kind are stored, and their digest.
  public Imported held(Kind kind) {
    Path home = folder.resolve(kind.name());
    if (!Files.isDirectory(home)) {
      return new Imported(kind.name(), List.of(), 0, "");
    }
    try (ImportTable table = new ImportTable(home, made(temp), kind.columns())) {
      return new Imported(kind.name(), List.of(), table.count(), table.digest());
    }
  }

  /// What is wrong with the stored rows of a kind; empty where nothing is.
  public List<String> problems(Kind kind) {
    Path home = folder.resolve(kind.name());
    if (!Files.isDirectory(home)) {
      return List.of();
    }
    try (ImportTable table = new ImportTable(home, made(temp), kind.columns())) {
      long strangers = table.strangers(new RowHash(kind));
      return strangers == 0
          ? List.of()
          : List.of(
              strangers
                  + " imported rows of "
                  + kind.name()
                  + " are not as they were stored, in "
                  + home
                  + ".\nMaybe a file was changed; delete the folder and import its files again.");
    } catch (WorkspaceError.Invalid damaged) {
      return List.of(String.valueOf(damaged.getMessage()));
    }
  }

  /// Gives some columns of the stored rows of a kind that fulfil all conditions, in the order of
  /// their values; none where nothing of the kind was imported. Returns how many.
  public long each(Kind kind, List<String> columns, List<Condition> where, RowTaker taker) {
    Path home = folder.resolve(kind.name());
    if (!Files.isDirectory(home)) {
      return 0;
    }
    try (ImportTable table = new ImportTable(home, made(temp), kind.columns())) {
      return table.each(columns, where, taker);
    }
  }

  /// The stored events of a kind as blocks; none where nothing of the kind was imported. Throws
  /// [IllegalArgumentException] where its rows are no events with intensities.
  public DailyBlocks blocks(Kind kind) {
    Path home = folder.resolve(kind.name());
    if (!Files.isDirectory(home)) {
      return DailyBlocks.NONE;
    }
    try (EventTable table = new EventTable(home, made(temp), kind.name())) {
      return table.blocks();
    }
  }

  /// The stored events of a kind, to be asked for page after page: opening costs more than a page.
  /// To be closed. Throws [IllegalArgumentException] where its rows are no events with intensities.
  public EventTable events(Kind kind) {
    return new EventTable(made(folder.resolve(kind.name())), made(temp), kind.name());
  }

  private static Path made(Path directory) {
    try {
      return Files.createDirectories(directory);
    } catch (IOException failed) {
      throw new WorkspaceError.Failed("Making " + directory, failed);
    }
  }

  /// Removes what a stopped process left.
  private static void clear(Path home) {
    try (var left = Files.newDirectoryStream(home, "*.part")) {
      for (Path part : left) {
        Files.delete(part);
      }
    } catch (IOException failed) {
      throw new WorkspaceError.Failed("Clearing " + home, failed);
    }
  }
}
