package org.steelyard.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.steelyard.model.Document;
import org.steelyard.model.Event;
import org.steelyard.model.Passage;
import org.steelyard.model.ReadDocument;
import org.steelyard.model.Report;
import org.steelyard.store.data.Input;
import org.steelyard.store.data.LedgerOutcome;
import org.steelyard.store.data.LedgerRow;
import org.steelyard.store.duckdb.Database;
import org.steelyard.store.duckdb.Digest;
import org.steelyard.store.duckdb.Tables;

/// Checks a workspace against itself: accounts, bytes, quotes, events.
final class Audit {
  private static final int SLICE = 500;

  private final Database database;
  private final RawDocuments raw;
  private final AppendLog inputs;
  private final List<String> problems = new ArrayList<>();

  Audit(Database database, RawDocuments raw, AppendLog inputs) {
    this.database = database;
    this.raw = raw;
    this.inputs = inputs;
  }

  VerifyResult run() {
    List<LedgerRow> ledger = database.ledger();
    InputLog log = InputLog.read(inputs, 0);
    accounts(ledger, log);
    bytes(ledger, log);
    Map<String, Report> reports = texts();
    database
        .codingProblems()
        .forEach((id, problem) -> problems.add("Document " + id + " was not coded: " + problem));
    events(reports);
    long stored = count(ledger, LedgerOutcome.STORED);
    if (stored != database.documentIds().size()) {
      problems.add(
          "The ledger has "
              + stored
              + " stored inputs, but the database has "
              + database.documentIds().size()
              + " documents.\nMaybe run `steelyard rebuild`.");
    }
    return new VerifyResult(
        log.inputs().size(),
        stored,
        count(ledger, LedgerOutcome.DUPLICATE),
        count(ledger, LedgerOutcome.SKIPPED),
        count(ledger, LedgerOutcome.REFUSED),
        problems.isEmpty(),
        Digest.of(database),
        problems);
  }

  private static long count(List<LedgerRow> ledger, LedgerOutcome outcome) {
    return ledger.stream().filter(row -> row.outcome() == outcome).count();
  }

  /// Every input has one row, and every row an input.
  private void accounts(List<LedgerRow> ledger, InputLog log) {
    Set<Input.Key> rows = new HashSet<>();
    for (LedgerRow row : ledger) {
      if (!rows.add(row.key())) {
        problems.add("The ledger has two rows for " + row.name() + ".\nMaybe run `rebuild`.");
      }
      if (row.outcome() == LedgerOutcome.PENDING) {
        problems.add(
            row.name()
                + " was accepted, but a stopped process did not finish it."
                + "\nMaybe run the same command again.");
      }
      if (!log.inputs().containsKey(row.key())) {
        problems.add(
            row.name()
                + " is in the ledger, but not in inputs.jsonl."
                + "\nMaybe that file was cut; restore it from a copy.");
      }
    }
    for (Input.Key key : log.inputs().keySet()) {
      if (!rows.contains(key)) {
        problems.add(
            key.name()
                + " is in inputs.jsonl, but has no row in the ledger."
                + "\nMaybe run `steelyard rebuild`.");
      }
    }
  }

  /// Every document's bytes are there and have their hash; no bytes are kept that nobody knows.
  private void bytes(List<LedgerRow> ledger, InputLog log) {
    for (LedgerRow row : ledger) {
      if (row.outcome() == LedgerOutcome.STORED && !raw.intact(row.document())) {
        problems.add(
            "The bytes of "
                + row.name()
                + " are gone or have changed: "
                + raw.path(row.document())
                + "\nMaybe restore that file from a copy, or read the document again.");
      }
    }
    Set<String> known = new HashSet<>();
    log.inputs().values().forEach(input -> known.add(input.bytes()));
    for (String id : raw.ids()) {
      if (!known.contains(id)) {
        problems.add(
            "Nobody offered the kept bytes "
                + raw.path(id)
                + "\nMaybe a process was stopped there; offer the document again or run"
                + " `steelyard rebuild`, which takes it up.");
      }
    }
  }

  /// Every passage lies in its text and every quote is the slice of its text.
  private Map<String, Report> texts() {
    Map<String, Report> reports = new HashMap<>();
    List<String> ids = database.documentIds();
    for (int from = 0; from < ids.size(); from += SLICE) {
      List<String> slice = ids.subList(from, Math.min(from + SLICE, ids.size()));
      slice(slice, reports);
    }
    return reports;
  }

  private void slice(List<String> ids, Map<String, Report> reports) {
    String first = ids.getFirst();
    String last = ids.getLast();
    Map<String, Document> documents = new HashMap<>();
    for (ReadDocument read : database.readDocuments(ids)) {
      Document document = read.document();
      documents.put(document.id(), document);
      for (Passage passage : read.passages()) {
        if (passage.span().end() > document.text().length()) {
          problems.add(
              "Passage " + passage.ordinal() + " of " + document.id() + " ends after its text.");
        }
      }
    }
    List<Report> found = database.between(Tables.REPORTS, "document", first, last);
    for (Report report : found) {
      if (reports.put(report.id(), report) != null) {
        problems.add("Two reports have the id " + report.id() + ".");
      }
    }
    Stream.of(
            found.stream().map(report -> report.provenance()),
            database.between(Tables.CLAIMS, "document", first, last).stream()
                .map(claim -> claim.provenance()),
            database.between(Tables.QUANTITIES, "document", first, last).stream()
                .map(quantity -> quantity.provenance()),
            database.between(Tables.MEMBERSHIPS, "document", first, last).stream()
                .map(membership -> membership.provenance()))
        .flatMap(all -> all)
        .forEach(
            from -> {
              Document document = documents.get(from.documentId());
              if (document == null) {
                problems.add("The quote '" + from.quote() + "' has no document.");
              } else {
                Contract.quotes(document, Stream.of(from), problems);
              }
            });
  }

  /// A report that happened is in one event, or is set aside with a reason; no other is in any.
  private void events(Map<String, Report> reports) {
    Map<String, String> setAside = database.setAside();
    Map<String, String> eventOf = new HashMap<>();
    Set<String> ids = new HashSet<>();
    for (Event event : database.all(Tables.EVENTS)) {
      if (!ids.add(event.id())) {
        problems.add("Two events have the id " + event.id() + ".");
      }
      for (String report : event.reports()) {
        Report known = reports.get(report);
        if (known == null) {
          problems.add("Event " + event.id() + " rests on report " + report + ", which is gone.");
        } else if (!known.modality().happened() && !setAside.containsKey(report)) {
          problems.add("Event " + event.id() + " rests on " + report + ", which did not happen.");
        }
        if (eventOf.put(report, event.id()) != null) {
          problems.add("Report " + report + " belongs to two events.");
        }
      }
    }
    for (Report report :
        reports.values().stream().sorted((a, b) -> a.id().compareTo(b.id())).toList()) {
      if (report.modality().happened()
          && eventOf.containsKey(report.id()) == setAside.containsKey(report.id())) {
        problems.add(
            "Report "
                + report.id()
                + (setAside.containsKey(report.id())
                    ? " is set aside, but belongs to an event."
                    : " belongs to no event.\nMaybe a process was stopped; run the command again."));
      }
    }
  }
}
