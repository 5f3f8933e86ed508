package org.steelyard.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Gatherers;
import org.steelyard.model.Outcome;
import org.steelyard.model.ReadDocument;
import org.steelyard.store.data.Input;
import org.steelyard.store.data.LedgerOutcome;
import org.steelyard.store.data.LedgerRow;
import org.steelyard.store.duckdb.Batch;
import org.steelyard.store.duckdb.Database;
import org.steelyard.store.duckdb.Tables;

/// Fills an empty database from the true files.
final class Rebuild {
  private static final int GROUP = 100;

  private final Database database;
  private final RawDocuments raw;
  private final InputLog log;
  private final Rebuilder rebuilder;

  /// One document's rows.
  private record Remade(List<ReadDocument> documents, List<LedgerRow> rows) {}

  Rebuild(Database database, RawDocuments raw, InputLog log, Rebuilder rebuilder) {
    this.database = database;
    this.raw = raw;
    this.log = log;
    this.rebuilder = rebuilder;
  }

  /// Reads all documents again, several at a time; only this thread writes.
  void run() {
    Map<String, List<Input.Key>> accepted = new TreeMap<>();
    List<LedgerRow> left = new ArrayList<>();
    for (Input input : log.inputs().values()) {
      switch (input.kind()) {
        case ACCEPTED ->
            accepted.computeIfAbsent(input.bytes(), id -> new ArrayList<>()).add(input.key());
        case SKIPPED -> left.add(row(input.key(), LedgerOutcome.SKIPPED, input.reason()));
        case REFUSED -> left.add(row(input.key(), LedgerOutcome.REFUSED, input.reason()));
      }
    }
    if (!left.isEmpty()) {
      database.write(new Batch(List.of(), List.of(), List.of(), left));
    }
    accepted.entrySet().stream()
        .gather(
            Gatherers.mapConcurrent(
                Runtime.getRuntime().availableProcessors(),
                entry -> remake(entry.getKey(), entry.getValue())))
        .gather(Gatherers.windowFixed(GROUP))
        .forEach(this::write);
    new Copies(database).refresh();
    new Codings(database).write(rebuilder::code, done -> {});
    database.replaceEvents(rebuilder.merge(database.all(Tables.REPORTS)));
  }

  private void write(List<Remade> group) {
    database.write(
        new Batch(
            List.of(),
            group.stream().flatMap(remade -> remade.documents().stream()).toList(),
            List.of(),
            group.stream().flatMap(remade -> remade.rows().stream()).toList()));
  }

  /// The preferred input that can be read is stored, the others are duplicates.
  private Remade remake(String id, List<Input.Key> keys) {
    List<LedgerRow> failed = new ArrayList<>();
    List<Input.Key> preferred = keys.stream().sorted(Input.PREFERENCE).toList();
    byte[] bytes = raw.read(id);
    for (Input.Key key : preferred) {
      switch (read(id, bytes, key)) {
        case Outcome.Done(ReadDocument read) -> {
          return new Remade(List.of(read), rows(id, key, preferred));
        }
        case Outcome.Skipped(String where, String why) ->
            failed.add(row(key, LedgerOutcome.SKIPPED, Intake.reason(key.name(), where, why)));
        case Outcome.Refused(String where, String why) ->
            failed.add(row(key, LedgerOutcome.REFUSED, Intake.reason(key.name(), where, why)));
      }
    }
    return new Remade(List.of(), failed);
  }

  private List<LedgerRow> rows(String id, Input.Key stored, List<Input.Key> keys) {
    return keys.stream()
        .map(
            key ->
                new LedgerRow(
                    key,
                    key.equals(stored) ? LedgerOutcome.STORED : LedgerOutcome.DUPLICATE,
                    id,
                    key.equals(stored) ? "" : Intake.sameAs(stored),
                    run(key),
                    end(key)))
        .toList();
  }

  /// A reader that throws costs one document, not the rebuild.
  private Outcome<ReadDocument> read(String id, byte[] bytes, Input.Key key) {
    Offer offer = new Offer(bytes, key.name(), key.given());
    if (!offer.id().equals(id)) {
      return new Outcome.Refused<>(
          key.name(),
          "The kept bytes are gone or have changed: "
              + raw.path(id)
              + "\nMaybe restore that file from a copy, or read the document again.");
    }
    try {
      Outcome<ReadDocument> outcome = rebuilder.read(offer);
      if (outcome instanceof Outcome.Done<ReadDocument>(ReadDocument read)) {
        List<String> problems = Contract.problems(id, read);
        return problems.isEmpty()
            ? outcome
            : new Outcome.Refused<>(key.name(), Intake.contract(problems));
      }
      return outcome;
    } catch (RuntimeException fault) {
      return new Outcome.Refused<>(
          key.name(),
          "Reading failed: " + fault + "\nMaybe this is a fault of the program; please report it.");
    }
  }

  private LedgerRow row(Input.Key key, LedgerOutcome outcome, String reason) {
    return new LedgerRow(key, outcome, "", reason, run(key), end(key));
  }

  private String run(Input.Key key) {
    Input input = log.inputs().get(key);
    return input == null ? "" : input.run();
  }

  private long end(Input.Key key) {
    return log.ends().getOrDefault(key, 0L);
  }
}
