package org.steelyard.store.duckdb;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.steelyard.model.Event;
import org.steelyard.model.Modality;
import org.steelyard.model.ReadDocument;
import org.steelyard.read.duplicates.Entry;
import org.steelyard.store.data.LedgerRow;
import org.steelyard.store.data.Merged;
import org.steelyard.store.data.Run;
import org.steelyard.store.data.WorkspaceError;

/// The derived database: what is written in one piece, and what is read back. Not safe for use by
/// several threads at once; [org.steelyard.store.Workspace] sees to that.
public final class Database implements AutoCloseable {
  /// Version of the tables. A file of another version is made again, never converted.
  private static final String SCHEMA = "3";

  private final Session session;
  private final LedgerTable ledger;

  private Database(Session session) {
    this.session = session;
    this.ledger = new LedgerTable(session);
  }

  /// Makes a database in a file that must not exist.
  public static Database create(Path file, Path temp) {
    return create(file, temp, Session.Commit.PLAIN);
  }

  static Database create(Path file, Path temp, Session.Commit commit) {
    Session session = new Session(file, temp, commit);
    session.read(
        connection -> {
          try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN");
            statement.execute(Tables.DOCUMENTS.definition());
            statement.execute(PassagesTable.DEFINITION);
            statement.execute(CodedTable.DEFINITION);
            statement.execute(CopiesTable.DEFINITION);
            for (Table<?> table : Tables.CODED) {
              statement.execute(table.definition());
            }
            statement.execute(Tables.EVENTS.definition());
            statement.execute(Tables.RUNS.definition());
            statement.execute("CREATE TABLE event_reports (event VARCHAR, report VARCHAR)");
            statement.execute("CREATE TABLE set_aside (report VARCHAR, reason VARCHAR)");
            statement.execute(LedgerTable.DEFINITION);
            statement.execute("CREATE TABLE meta (key VARCHAR, value VARCHAR)");
            statement.execute("INSERT INTO meta VALUES ('schema', '" + SCHEMA + "')");
            return statement.execute("COMMIT");
          }
        });
    return new Database(session);
  }

  /// Opens a database. Throws [WorkspaceError.Locked] where another process has it and
  /// [WorkspaceError.Damaged] where it cannot be read or is of another version.
  public static Database open(Path file, Path temp) {
    return open(file, temp, Session.Commit.PLAIN);
  }

  static Database open(Path file, Path temp, Session.Commit commit) {
    Session session = new Session(file, temp, commit);
    try {
      List<String> found = session.texts("SELECT value FROM meta WHERE key = 'schema'", List.of());
      if (!found.equals(List.of(SCHEMA))) {
        throw new WorkspaceError.Damaged(
            file.toString(), "its tables are of version " + found + ", not " + SCHEMA + ".");
      }
    } catch (WorkspaceError refused) {
      session.close();
      throw refused;
    }
    return new Database(session);
  }

  /// The ledger, by name.
  public List<LedgerRow> ledger() {
    return ledger.all();
  }

  /// The rows for an input: those of its name, and all whose equal bytes were accepted.
  public List<LedgerRow> ledgerOf(String bytes, String name) {
    return ledger.of(bytes, name);
  }

  /// Inputs that were accepted but whose rows are missing, in the order offered.
  public List<LedgerRow> pending() {
    return ledger.pending();
  }

  /// End of the last line of `inputs.jsonl` that the ledger knows, in bytes.
  public long position() {
    return ledger.position();
  }

  /// Writes a batch: all of it or nothing. Throws [WorkspaceError.Failed] where nothing was
  /// written.
  public void write(Batch batch) {
    try {
      commit(batch);
    } catch (WorkspaceError failed) {
      ledger.forget();
      throw failed;
    }
    ledger.follow(batch.dropRows(), batch.addRows());
  }

  private void commit(Batch batch) {
    session.transaction(
        "Writing " + batch.add().size() + " documents",
        connection -> {
          drop(connection, batch.drop());
          LedgerTable.drop(connection, batch.dropRows());
          add(connection, batch);
          return batch;
        },
        connection -> ledger.has(batch.addRows().getFirst()));
  }

  private static void drop(Connection connection, List<String> documents) throws SQLException {
    for (String document : documents) {
      delete(connection, "DELETE FROM documents WHERE id = ?", document);
      for (String table : ofADocument()) {
        delete(connection, "DELETE FROM " + table + " WHERE document = ?", document);
      }
    }
  }

  /// Whether documents came or went since it was found which are copies.
  public boolean copiesStale() {
    return CopiesTable.stale(session);
  }

  /// All documents as the index of near-duplicates knows them.
  public List<Entry> sketches() {
    return PassagesTable.sketches(session);
  }

  /// Replaces what is known of copies.
  ///
  /// @param canonical for each document the one that stands for its text: itself, for most
  public void replaceCopies(Map<String, String> canonical) {
    session.transaction(
        "Writing copies",
        connection -> {
          CopiesTable.replace(connection, canonical);
          return canonical;
        },
        // Replacing twice is harmless, so there is no need to ask.
        connection -> false);
  }

  /// Documents that are copies, each with the document that stands for its text.
  public Map<String, String> copies() {
    return CopiesTable.all(session);
  }

  /// Tables whose rows belong to one document and come and go with it.
  static List<String> ofADocument() {
    List<String> names = new ArrayList<>(List.of(PassagesTable.NAME, CodedTable.NAME));
    Tables.CODED.forEach(table -> names.add(table.name()));
    return names;
  }

  private static void delete(Connection connection, String sql, String document)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, document);
      statement.executeUpdate();
    }
  }

  private static void add(Connection connection, Batch batch) throws SQLException {
    List<ReadDocument> documents = batch.add();
    Tables.DOCUMENTS.append(connection, documents.stream().map(ReadDocument::document).toList());
    PassagesTable.append(connection, documents);
    try (Appender rows = NativeLibrary.engine().append(connection, "ledger")) {
      for (LedgerRow row : batch.addRows()) {
        LedgerTable.add(rows, row);
      }
    }
  }

  /// Writes codings: all of them or nothing. Throws [WorkspaceError.Failed] where nothing was
  /// written.
  public void write(CodedBatch batch) {
    session.transaction(
        "Writing " + batch.items().size() + " codings",
        connection -> {
          CodedTable.append(connection, batch.items());
          return batch;
        },
        connection -> CodedTable.has(session, batch.items().getFirst().coding().documentId()));
  }

  /// Ids of the documents that are not coded yet, ascending.
  public List<String> uncoded() {
    return CodedTable.open(session);
  }

  /// Documents of which coding failed, each with the reason.
  public Map<String, String> codingProblems() {
    return CodedTable.problems(session);
  }

  /// The documents of these ids with their passages, by id.
  public List<ReadDocument> readDocuments(List<String> ids) {
    return ids.isEmpty() ? List.of() : PassagesTable.of(session, ids);
  }

  /// Replaces all events, the crosswalk to their reports and the reports set aside.
  public void replaceEvents(Merged merged) {
    replaceEvents(merged, "");
  }

  /// The stamp that the events were written with; empty where they have none.
  public String eventsStamp() {
    List<String> stamps =
        session.texts("SELECT value FROM meta WHERE key = 'corrections'", List.of());
    return stamps.isEmpty() ? "" : stamps.getFirst();
  }

  /// Replaces all events.
  ///
  /// @param stamp tells which corrections they rest on; kept for [#eventsStamp]
  public void replaceEvents(Merged merged, String stamp) {
    session.transaction(
        "Writing " + merged.events().size() + " events",
        connection -> {
          for (String table : List.of("events", "event_reports", "set_aside")) {
            try (Statement statement = connection.createStatement()) {
              statement.execute("DELETE FROM " + table);
            }
          }
          delete(connection, "DELETE FROM meta WHERE key = ?", "corrections");
          try (Appender rows = NativeLibrary.engine().append(connection, "meta")) {
            rows.begin().text("corrections").text(stamp);
            rows.end();
          }
          Tables.EVENTS.append(connection, merged.events());
          try (Appender rows = NativeLibrary.engine().append(connection, "event_reports")) {
            for (Event event : merged.events()) {
              for (String report : event.reports()) {
                rows.begin().text(event.id()).text(report);
                rows.end();
              }
            }
          }
          try (Appender rows = NativeLibrary.engine().append(connection, "set_aside")) {
            for (Map.Entry<String, String> aside : merged.setAside().entrySet()) {
              rows.begin().text(aside.getKey()).text(aside.getValue());
              rows.end();
            }
          }
          return merged;
        },
        // Replacing twice is harmless, so there is no need to ask.
        connection -> false);
  }

  /// Replaces all runs by those of `runs.jsonl`.
  public void replaceRuns(List<Run> runs) {
    session.transaction(
        "Writing " + runs.size() + " runs",
        connection -> {
          try (Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM runs");
          }
          Tables.RUNS.append(connection, runs);
          return runs;
        },
        connection -> false);
  }

  /// All records of a table in its order.
  public <T> List<T> all(Table<T> table) {
    return select(table, "TRUE", List.of());
  }

  /// The records whose `column` equals `value`, in the table's order.
  public <T> List<T> where(Table<T> table, String column, String value) {
    return select(table, column + " = ?", List.of(value));
  }

  /// The records whose `column` begins with `prefix`, in the table's order.
  public <T> List<T> startingWith(Table<T> table, String column, String prefix) {
    return select(table, "starts_with(" + column + ", ?)", List.of(prefix));
  }

  /// The records of the documents from `first` to `last`, both inclusive, in the table's order.
  public <T> List<T> between(Table<T> table, String column, String first, String last) {
    return select(table, column + " BETWEEN ? AND ?", List.of(first, last));
  }

  private <T> List<T> select(Table<T> table, String where, List<String> parameters) {
    List<T> records = new ArrayList<>();
    session.each(
        "SELECT record FROM " + table.name() + " WHERE " + where + " ORDER BY " + table.order(),
        parameters,
        row -> records.add(table.codec().decode(row.getString(1))));
    return records;
  }

  /// Ids of all documents, ascending.
  public List<String> documentIds() {
    return session.texts("SELECT id FROM documents ORDER BY id", List.of());
  }

  /// Reports that are set aside, each with the reason.
  public Map<String, String> setAside() {
    Map<String, String> reasons = new TreeMap<>();
    session.each(
        "SELECT report, reason FROM set_aside",
        List.of(),
        row -> reasons.put(row.getString(1), row.getString(2)));
    return reasons;
  }

  /// How many rows a table has.
  public long count(Table<?> table) {
    return session.number("SELECT count(*) FROM " + table.name());
  }

  /// Whether a report of an act that happened has neither an event nor a reason to have none,
  /// or an
  /// event names a report that is gone.
  public boolean eventsStale() {
    String happened =
        Arrays.stream(Modality.values())
            .filter(Modality::happened)
            .map(modality -> "'" + modality.name() + "'")
            .collect(Collectors.joining(", "));
    long loose =
        session.number(
            "SELECT count(*) FROM reports WHERE modality IN ("
                + happened
                + ") AND id NOT IN (SELECT report FROM event_reports)"
                + " AND id NOT IN (SELECT report FROM set_aside)");
    long gone =
        session.number(
            "SELECT count(*) FROM event_reports WHERE report NOT IN (SELECT id FROM reports)");
    return loose + gone > 0;
  }

  /// Moves the log into the database file: when idle.
  public void checkpoint() {
    session.checkpoint();
  }

  Session session() {
    return session;
  }

  @Override
  public void close() {
    session.close();
  }
}
