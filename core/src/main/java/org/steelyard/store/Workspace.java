package org.steelyard.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.steelyard.imports.Imported;
import org.steelyard.imports.Kind;
import org.steelyard.model.Claim;
import org.steelyard.model.Coding;
import org.steelyard.model.Document;
import org.steelyard.model.Event;
import org.steelyard.model.Membership;
import org.steelyard.model.Outcome;
import org.steelyard.model.Passage;
import org.steelyard.model.Quantity;
import org.steelyard.model.ReadDocument;
import org.steelyard.model.Report;
import org.steelyard.store.data.Condition;
import org.steelyard.store.data.DailyBlocks;
import org.steelyard.store.data.DyadPage;
import org.steelyard.store.data.LedgerRow;
import org.steelyard.store.data.Merged;
import org.steelyard.store.data.Receipt;
import org.steelyard.store.data.RowTaker;
import org.steelyard.store.data.Run;
import org.steelyard.store.data.WorkspaceError;
import org.steelyard.store.duckdb.Database;
import org.steelyard.store.duckdb.Digest;
import org.steelyard.store.duckdb.Table;
import org.steelyard.store.duckdb.Tables;
import org.steelyard.store.imported.Shelf;
import org.steelyard.store.json.RunCodec;
import org.steelyard.store.panel.Panel;
import org.steelyard.store.panel.PanelMade;
import org.steelyard.store.panel.PanelMaker;

/// A folder with documents, what was decided about every input, and the database derived from
/// them.
///
/// One process has it at a time. Its methods may be called from any thread; they take turns.
/// All throw [WorkspaceError] where the disk fails or the database is damaged.
public final class Workspace implements AutoCloseable {
  private final Layout layout;
  private final Holder holder;
  private final Database database;
  private final RawDocuments raw;
  private final AppendLog inputs;
  private final AppendLog runs;
  private final AppendLog corrections;
  private final OpenEvents events = new OpenEvents();
  private final ReentrantLock turn = new ReentrantLock();

  private Workspace(Layout layout, Holder holder, Database database) {
    this.layout = layout;
    this.holder = holder;
    this.database = database;
    this.raw = new RawDocuments(layout.documents(), layout.temp());
    this.inputs = new AppendLog(layout.inputs());
    this.runs = new AppendLog(layout.runs());
    this.corrections = new AppendLog(layout.corrections());
  }

  /// Opens the workspace in `directory`, or makes it. Throws [WorkspaceError.Locked] where another
  /// has it and [WorkspaceError.Damaged] where the database must be rebuilt.
  ///
  /// @param command what this process does, to be told to others that find the workspace locked
  public static Workspace open(Path directory, String command) {
    Layout layout = new Layout(directory.toAbsolutePath().normalize());
    layout.create();
    Holder holder = new Holder(layout, command);
    holder.check();
    Workspace workspace = new Workspace(layout, holder, Opening.database(layout));
    try {
      holder.claim();
      Opening.catchUp(layout, workspace.database);
    } catch (RuntimeException failed) {
      workspace.close();
      throw failed;
    }
    return workspace;
  }

  /// Makes the database again from the documents and opens the workspace. The old database serves
  /// until the new one is complete. Throws [WorkspaceError.Locked] where another has the
  /// workspace.
  public static Workspace rebuild(Path directory, String command, Rebuilder rebuilder) {
    Layout layout = new Layout(directory.toAbsolutePath().normalize());
    layout.create();
    Holder holder = new Holder(layout, command);
    holder.check();
    holder.claim();
    try {
      Opening.replaceDatabase(layout, rebuilder);
    } finally {
      holder.release();
    }
    return open(directory, command);
  }

  private <T> T inTurn(Supplier<T> work) {
    turn.lock();
    try {
      return work.get();
    } finally {
      turn.unlock();
    }
  }

  /// What is known of an input before it is read.
  public Standing standing(Offer offer) {
    return Known.standing(inTurn(() -> database.ledgerOf(offer.id(), offer.name())), offer);
  }

  /// What is known now of all inputs; does not change while others write.
  public Known known() {
    return new Known(inTurn(database::ledger));
  }

  private Intake intake(String run) {
    return new Intake(database, raw, inputs, run);
  }

  /// Takes several inputs in one transaction, which is much faster than one each: bytes,
  /// ledger row,
  /// document and passages. Of equal bytes under several names one is stored and the others are
  /// duplicates; the same input again changes nothing. Gives a receipt for each, in their order.
  public List<Receipt> ingest(List<Processed> group, String run) {
    return inTurn(() -> intake(run).take(group));
  }

  /// Records an input whose bytes are held ([Standing#DUPLICATE] or [Standing#KNOWN]).
  public Receipt repeat(Offer offer, String run) {
    return inTurn(() -> intake(run).repeat(offer));
  }

  /// Records an input that was left out on purpose. Its bytes are not kept.
  public Receipt skip(Offer offer, String why, String run) {
    Outcome<ReadDocument> skipped = new Outcome.Skipped<>(offer.name(), why);
    return ingest(List.of(new Processed(offer, skipped)), run).getFirst();
  }

  /// Records an input that could not be used. Its bytes are not kept.
  public Receipt refuse(Offer offer, String why, String run) {
    Outcome<ReadDocument> refused = new Outcome.Refused<>(offer.name(), why);
    return ingest(List.of(new Processed(offer, refused)), run).getFirst();
  }

  /// Inputs that were accepted but not finished because a process was stopped, in the order
  /// offered, with their bytes. Empty but after a stop.
  public List<Offer> pending() {
    return inTurn(() -> database.pending()).stream()
        .map(row -> new Offer(raw.read(row.key().bytes()), row.name(), row.key().given()))
        .toList();
  }

  /// Finishes what a stopped process left. Gives a receipt for each input.
  public List<Receipt> recover(DocumentReader reader, String run) {
    List<Receipt> receipts = new ArrayList<>();
    for (Offer offer : pending()) {
      receipts.addAll(ingest(List.of(new Processed(offer, reader.read(offer))), run));
    }
    return receipts;
  }

  /// Replaces all events in one transaction.
  public void replaceEvents(Merged merged) {
    inTurn(
        () -> {
          database.replaceEvents(merged, correctionsStamp());
          return merged;
        });
  }

  /// Replaces all events; no report is set aside.
  public void replaceEvents(List<Event> events) {
    replaceEvents(Merged.of(events));
  }

  /// Whether reports or corrections came or went since the events were made, so that they must be
  /// merged anew.
  public boolean eventsStale() {
    return inTurn(
        () -> database.eventsStale() || !database.eventsStamp().equals(correctionsStamp()));
  }

  /// Which corrections there are: the file is only added to, so that its length tells. Empty for
  /// none.
  private String correctionsStamp() {
    List<AppendLog.Line> lines = corrections.all();
    return lines.isEmpty() ? "" : Long.toString(lines.getLast().end());
  }

  /// Adds a run, or what became of it, to `runs.jsonl` and the database.
  public void record(Run run) {
    inTurn(
        () -> {
          runs.append(List.of(new RunCodec().encode(run)));
          List<Run> all = new ArrayList<>(database.all(Tables.RUNS));
          all.add(run);
          database.replaceRuns(all);
          return run;
        });
  }

  private <T> List<T> all(Table<T> table) {
    return inTurn(() -> database.all(table));
  }

  /// All documents with their texts, by id.
  public List<Document> documents() {
    return all(Tables.DOCUMENTS);
  }

  /// Ids of all documents, ascending.
  public List<String> documentIds() {
    return inTurn(database::documentIds);
  }

  /// The documents whose ids begin with `prefix`, by id: one where it is unique.
  public List<Document> documents(String prefix) {
    return inTurn(() -> database.startingWith(Tables.DOCUMENTS, "id", prefix));
  }

  /// The passages of a document, in order.
  public List<Passage> passages(String documentId) {
    return inTurn(() -> database.readDocuments(List.of(documentId))).stream()
        .flatMap(read -> read.passages().stream())
        .toList();
  }

  /// Codes the documents that are not coded yet.
  ///
  /// @param coder is called from several threads, and must not use this workspace
  /// @param progress told how many documents are coded so far
  /// @return how many were coded
  public int code(Function<ReadDocument, Coding> coder, IntConsumer progress) {
    return inTurn(() -> new Codings(database).write(coder, progress));
  }

  /// Documents that are near-duplicates, each with the document that stands for its text. Found
  /// anew where documents came or went.
  public Map<String, String> copies() {
    return inTurn(
        () -> {
          new Copies(database).refresh();
          return database.copies();
        });
  }

  /// How many documents are not coded yet.
  public int uncoded() {
    return inTurn(database::uncoded).size();
  }

  /// All that was coded from a document, each list in order of span.
  public Coding coding(String documentId) {
    return inTurn(
        () ->
            new Coding(
                documentId,
                database.where(Tables.REPORTS, "document", documentId),
                database.where(Tables.CLAIMS, "document", documentId),
                database.where(Tables.QUANTITIES, "document", documentId),
                database.where(Tables.MEMBERSHIPS, "document", documentId)));
  }

  /// All reports, by document and span.
  public List<Report> reports() {
    return all(Tables.REPORTS);
  }

  /// The reports whose ids begin with `prefix`, by document and span.
  public List<Report> reports(String prefix) {
    return inTurn(() -> database.startingWith(Tables.REPORTS, "id", prefix));
  }

  /// All events, by date; those without a date last.
  public List<Event> events() {
    return all(Tables.EVENTS);
  }

  /// The events whose ids begin with `prefix`, by date.
  public List<Event> events(String prefix) {
    return inTurn(() -> database.startingWith(Tables.EVENTS, "id", prefix));
  }

  /// All claims, by document and span.
  public List<Claim> claims() {
    return all(Tables.CLAIMS);
  }

  /// All quantities, by document and span.
  public List<Quantity> quantities() {
    return all(Tables.QUANTITIES);
  }

  /// All memberships, by document and span.
  public List<Membership> memberships() {
    return all(Tables.MEMBERSHIPS);
  }

  /// All runs, by start.
  public List<Run> runs() {
    return all(Tables.RUNS);
  }

  /// The row of every input ever offered, by name.
  public List<LedgerRow> ledger() {
    return inTurn(database::ledger);
  }

  /// Reports that stand otherwise than coded, each with the reason: in no event although they
  /// happened in the text, or in one although they did not.
  public Map<String, String> setAside() {
    return inTurn(database::setAside);
  }

  /// The bytes of a document as they were read; empty where they are gone.
  public byte[] raw(String documentId) {
    return raw.read(documentId);
  }

  /// Adds judgements, a line of JSON each, to `corrections.jsonl`, and waits for the disk.
  public void correct(List<String> json) {
    inTurn(() -> corrections.append(json.stream().map(line -> line.replace('\n', ' ')).toList()));
  }

  /// Adds one judgement.
  public void correct(String json) {
    correct(List.of(json));
  }

  /// The judgements of people, as lines of JSON, oldest first.
  public List<String> corrections() {
    return inTurn(() -> corrections.all().stream().map(AppendLog.Line::text).toList());
  }

  /// The settings as the file has them now.
  public Settings settings() {
    return Settings.read(layout.settings());
  }

  /// Imports files of others into the workspace's folder of imports.
  ///
  /// @param set name of the set the files belong to; empty: their folders' names
  /// @param progress told how many rows were read so far
  public Imported take(Kind kind, List<Path> files, String set, LongConsumer progress) {
    return inTurn(() -> shelf().take(kind, files, set, progress));
  }

  /// How many imported rows of a kind there are, and their digest.
  public Imported imported(Kind kind) {
    return inTurn(() -> shelf().held(kind));
  }

  /// Writes a panel of imported rows, and a table of its columns beside it.
  ///
  /// @param file `.parquet` or `.csv`
  public PanelMade panel(Panel panel, Path file) {
    return inTurn(
        () ->
            new PanelMaker(layout.imports(), layout.temp(), kind -> shelf().held(kind))
                .make(panel, file));
  }

  /// What is wrong with the imported rows of a kind; empty where nothing is.
  public List<String> importProblems(Kind kind) {
    return inTurn(() -> shelf().problems(kind));
  }

  /// Gives some columns of the imported rows of a kind that fulfil all conditions, in the order of
  /// their values; none where nothing of the kind was imported. Returns how many. The taker must
  /// not ask the workspace.
  public long rows(Kind kind, List<String> columns, List<Condition> where, RowTaker taker) {
    return inTurn(() -> shelf().each(kind, columns, where, taker));
  }

  /// All imported events of a kind, summed by pair, day and publisher: for measures over all of
  /// them. Read from the rows once after an import, seconds for tens of millions, then from a file.
  /// Throws [IllegalArgumentException] where the kind has no intensities.
  public DailyBlocks blocks(Kind kind) {
    return inTurn(() -> shelf().blocks(kind));
  }

  /// Imported events of one directed pair, with the `latest` newest. The first call after an import
  /// sorts all rows, a minute for tens of millions. Throws as [#blocks] does.
  public DyadPage page(Kind kind, String source, String target, int latest) {
    return inTurn(() -> events.of(shelf(), kind).page(source, target, latest));
  }

  private Shelf shelf() {
    return new Shelf(layout.imports(), layout.temp().resolve("imports"));
  }

  /// A folder for passing files, emptied when the workspace is opened.
  public Path scratch(String name) {
    Path folder = layout.temp().resolve(name);
    try {
      Files.createDirectories(folder);
    } catch (IOException failed) {
      throw new WorkspaceError.Failed("Making " + folder, failed);
    }
    return folder;
  }

  /// The folder, absolute.
  public Path directory() {
    return layout.directory();
  }

  /// SHA-256 over all derived rows: equal for equal inputs and code.
  public String digest() {
    return inTurn(() -> Digest.of(database));
  }

  /// Checks the workspace against itself and accounts for every input.
  public VerifyResult verify() {
    return inTurn(() -> new Audit(database, raw, inputs).run());
  }

  /// Moves the database's log into its file; worthwhile when idle.
  public void checkpoint() {
    inTurn(
        () -> {
          database.checkpoint();
          return database;
        });
  }

  @Override
  public void close() {
    inTurn(
        () -> {
          events.close();
          database.close();
          holder.release();
          return holder;
        });
  }
}
