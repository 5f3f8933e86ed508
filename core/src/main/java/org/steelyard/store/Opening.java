package org.steelyard.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.steelyard.model.Given;
import org.steelyard.store.data.Input;
import org.steelyard.store.data.LedgerOutcome;
import org.steelyard.store.data.LedgerRow;
import org.steelyard.store.data.WorkspaceError;
import org.steelyard.store.duckdb.Batch;
import org.steelyard.store.duckdb.Database;
import org.steelyard.store.duckdb.Tables;
import org.steelyard.store.json.InputCodec;
import org.steelyard.store.json.RunCodec;

/// What is done before a workspace can be used: finding or making its database, taking up what a
/// stopped process left, replacing the database by one made again.
final class Opening {
  private Opening() {}

  /// The database of a workspace, which is made where nothing was ever offered.
  static Database database(Layout layout) {
    boolean unused = new AppendLog(layout.inputs()).empty();
    if (!Files.exists(layout.database())) {
      if (!unused) {
        throw new WorkspaceError.Damaged(layout.database().toString(), "it is not there.");
      }
      return Database.create(layout.database(), layout.temp().resolve("duckdb"));
    }
    try {
      return Database.open(layout.database(), layout.temp().resolve("duckdb"));
    } catch (WorkspaceError.Damaged half) {
      if (!unused) {
        throw half;
      }
      // Nothing was ever offered: a process was stopped while it made the database.
      remove(layout.databaseLog());
      remove(layout.database());
      return Database.create(layout.database(), layout.temp().resolve("duckdb"));
    }
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException failed) {
      throw new WorkspaceError.Failed("Removing " + file, failed);
    }
  }

  /// Takes up what a stopped process wrote into the true files but not into the database.
  static void catchUp(Layout layout, Database database) {
    layout.clearTemp();
    AppendLog inputs = new AppendLog(layout.inputs());
    AppendLog runs = new AppendLog(layout.runs());
    for (AppendLog log : List.of(inputs, runs, new AppendLog(layout.corrections()))) {
      log.repair();
    }
    InputLog tail = InputLog.read(inputs, database.position());
    List<LedgerRow> gone = new ArrayList<>();
    List<LedgerRow> rows = new ArrayList<>();
    for (Input input : tail.inputs().values()) {
      LedgerOutcome outcome =
          switch (input.kind()) {
            case ACCEPTED -> LedgerOutcome.PENDING;
            case SKIPPED -> LedgerOutcome.SKIPPED;
            case REFUSED -> LedgerOutcome.REFUSED;
          };
      LedgerRow row =
          new LedgerRow(
              input.key(),
              outcome,
              outcome == LedgerOutcome.PENDING ? input.bytes() : "",
              input.reason(),
              input.run(),
              tail.ends().getOrDefault(input.key(), 0L));
      rows.add(row);
      database.ledgerOf(input.bytes(), input.name()).stream()
          .filter(known -> known.key().equals(input.key()))
          .forEach(gone::add);
    }
    if (!rows.isEmpty()) {
      database.write(new Batch(List.of(), List.of(), gone, rows));
    }
    List<AppendLog.Line> runLines = runs.all();
    if (runLines.size() != database.count(Tables.RUNS)) {
      RunCodec codec = new RunCodec();
      database.replaceRuns(runLines.stream().map(line -> codec.decode(line.text())).toList());
    }
  }

  /// Makes the database again beside the old one and puts it into its place.
  static void replaceDatabase(Layout layout, Rebuilder rebuilder) {
    try {
      layout.clearTemp();
      AppendLog inputs = new AppendLog(layout.inputs());
      inputs.repair();
      RawDocuments raw = new RawDocuments(layout.documents(), layout.temp());
      adopt(raw, inputs);
      Path fresh = layout.temp().resolve("rebuilt.duckdb");
      try (Database database = Database.create(fresh, layout.temp().resolve("duckdb"))) {
        new Rebuild(database, raw, InputLog.read(inputs, 0), rebuilder).run();
        database.checkpoint();
      }
      // The old log must never meet the new file.
      remove(layout.databaseLog());
      Files.move(fresh, layout.database(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failed) {
      throw new WorkspaceError.Failed("Replacing " + layout.database(), failed);
    }
  }

  /// Bytes that were kept, but whose line a stop prevented or somebody lost, are taken up under
  /// their hash as name.
  private static void adopt(RawDocuments raw, AppendLog inputs) {
    Set<String> known = new HashSet<>();
    InputLog.read(inputs, 0).inputs().values().forEach(input -> known.add(input.bytes()));
    InputCodec codec = new InputCodec();
    List<String> lines =
        raw.ids().stream()
            .filter(id -> !known.contains(id))
            .map(id -> new Input(id, id, Given.NOTHING, Input.Kind.ACCEPTED, "", "rebuild"))
            .map(codec::encode)
            .toList();
    if (!lines.isEmpty()) {
      inputs.append(lines);
    }
  }
}
