package org.steelyard.app.wire;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.steelyard.app.pipeline.Audit;
import org.steelyard.app.pipeline.Following;
import org.steelyard.app.pipeline.Held;
import org.steelyard.app.pipeline.Holdings;
import org.steelyard.app.pipeline.Intake;
import org.steelyard.app.pipeline.Progress;
import org.steelyard.app.pipeline.Session;
import org.steelyard.coding.sentence.Ids;
import org.steelyard.imports.Imported;
import org.steelyard.imports.Kind;
import org.steelyard.imports.Kinds;
import org.steelyard.language.Table;
import org.steelyard.model.Given;
import org.steelyard.read.fetch.http.Agent;
import org.steelyard.read.unpack.Entry;
import org.steelyard.review.Judgement;
import org.steelyard.review.JudgementCodec;
import org.steelyard.store.Offer;
import org.steelyard.store.Settings;
import org.steelyard.store.VerifyResult;
import org.steelyard.store.Workspace;
import org.steelyard.store.data.Condition;
import org.steelyard.store.data.LedgerOutcome;
import org.steelyard.store.data.LedgerRow;
import org.steelyard.store.data.RowTaker;
import org.steelyard.store.data.Run;
import org.steelyard.store.panel.Panel;
import org.steelyard.store.panel.PanelMade;

/// A workspace on this machine.
final class LocalSession implements Session {
  private final Stages stages;
  private final Workspace workspace;

  LocalSession(Stages stages, Workspace workspace) {
    this.stages = stages;
    this.workspace = workspace;
    if (!workspace.pending().isEmpty()) {
      workspace.recover(stages::read, "recovery");
    }
  }

  @Override
  public Intake read(List<String> paths, Given given, Progress progress) {
    Path folder = workspace.scratch("readers");
    return take("read", progress, intaker -> FileReading.read(paths, given, folder, intaker));
  }

  @Override
  public Intake follow(Following following, Progress progress) {
    Settings.Network network = workspace.settings().network();
    String contact = following.contact().isEmpty() ? network.contact() : following.contact();
    Path folder = workspace.scratch("readers");
    return take(
        "feeds",
        progress,
        intaker ->
            Feeds.follow(
                following,
                new Agent(Stages.version(), "", contact),
                workspace.directory().resolve("feeds.jsonl"),
                new FeedReading(folder, intaker)));
  }

  @Override
  public boolean networkAllowed() {
    return workspace.settings().network().allowed();
  }

  /// The sample is ours: it needs no cage.
  @Override
  public Intake readSample(Progress progress) {
    return take(
        "demo",
        progress,
        intaker -> {
          List<String[]> rows = Table.rows("data/sample/files.tsv", 1);
          rows.parallelStream().forEach(row -> sample(row[0], intaker));
          intaker.end();
          intaker.write(rows.size());
        });
  }

  private void sample(String name, Intaker intaker) {
    byte[] bytes = Table.text("data/sample/" + name).getBytes(StandardCharsets.UTF_8);
    Entry entry = new Entry(name, bytes, Given.NOTHING);
    if (intaker.wants(entry)) {
      intaker.read(entry, stages.read(new Offer(bytes, name, Given.NOTHING)));
    }
  }

  private Intake take(String command, Progress progress, Consumer<Intaker> work) {
    Instant started = Instant.now();
    String run = Ids.of("run", command, started, workspace.directory()).substring(4, 12);
    Intaker intaker = new Intaker(workspace, run, progress);
    work.accept(intaker);
    int copies = workspace.copies().size();
    if (intaker.changed() || workspace.runs().isEmpty()) {
      record(run, command, started, intaker);
    }
    return new Intake(
        lastRun(),
        intaker.stored(),
        intaker.duplicate(),
        intaker.skipped(),
        intaker.refused(),
        intaker.languages(),
        copies,
        intaker.bytes(),
        intaker.slowest().name(),
        intaker.slowest().took().toMillis() / 1e3);
  }

  private String lastRun() {
    List<Run> runs = workspace.runs();
    return runs.isEmpty() ? "none" : runs.getLast().id();
  }

  private void record(String run, String command, Instant started, Intaker intaker) {
    Map<String, Long> counts = new TreeMap<>();
    counts.put("stored", (long) intaker.stored());
    counts.put("duplicate", (long) intaker.duplicate());
    counts.put("skipped", (long) intaker.skipped().size());
    counts.put("refused", (long) intaker.refused().size());
    workspace.record(
        new Run(
            run,
            command,
            Stages.versions(),
            workspace.settings().hash(),
            workspace.digest(),
            counts,
            started,
            Instant.now()));
  }

  @Override
  public Held held(Progress progress) {
    int open = workspace.uncoded();
    int coded =
        workspace.code(
            read -> stages.coder().code(read), done -> progress.at("coding", done, open, 0));
    if (coded > 0 || workspace.eventsStale()) {
      workspace.replaceEvents(Correcting.of(workspace).events(stages::merge));
    }
    return new Held(
        coded,
        workspace.reports().size(),
        workspace.events().size(),
        workspace.claims().size(),
        workspace.quantities().size(),
        workspace.memberships().size());
  }

  @Override
  public Holdings holdings() {
    if (workspace.uncoded() > 0 || workspace.eventsStale()) {
      held(Progress.NONE);
    }
    return new LocalHoldings(workspace);
  }

  @Override
  public void judge(List<Judgement> judgements) {
    JudgementCodec codec = new JudgementCodec();
    workspace.correct(judgements.stream().map(codec::encode).toList());
  }

  @Override
  public List<Intake.Left> refusals() {
    return left(LedgerOutcome.REFUSED);
  }

  @Override
  public Imported take(Kind kind, List<Path> files, String set, Progress progress) {
    return workspace.take(kind, files, set, rows -> progress.at("importing", rows, 0, 0));
  }

  @Override
  public long rows(Kind kind, List<String> columns, List<Condition> where, RowTaker taker) {
    return workspace.rows(kind, columns, where, taker);
  }

  @Override
  public Imported imported(Kind kind) {
    return workspace.imported(kind);
  }

  @Override
  public PanelMade panel(Panel panel, Path file) {
    return workspace.panel(panel, file);
  }

  @Override
  public Audit verify() {
    VerifyResult result = workspace.verify();
    List<String> problems = new ArrayList<>(result.problems());
    new Kinds().all().forEach(kind -> problems.addAll(workspace.importProblems(kind)));
    return new Audit(
        Math.toIntExact(result.inputs()),
        Math.toIntExact(result.stored()),
        Math.toIntExact(result.duplicate()),
        Math.toIntExact(result.skipped()),
        Math.toIntExact(result.refused()),
        problems.isEmpty(),
        result.digest(),
        workspace.uncoded(),
        problems);
  }

  /// What the workspace holds, counted after a rebuild.
  Intake account() {
    Map<String, Integer> languages = new TreeMap<>();
    workspace.documents().forEach(d -> languages.merge(d.language(), 1, Integer::sum));
    return new Intake(
        lastRun(),
        count(LedgerOutcome.STORED),
        count(LedgerOutcome.DUPLICATE),
        left(LedgerOutcome.SKIPPED),
        left(LedgerOutcome.REFUSED),
        languages,
        workspace.copies().size(),
        0,
        "",
        0);
  }

  private List<Intake.Left> left(LedgerOutcome outcome) {
    return workspace.ledger().stream()
        .filter(row -> row.outcome() == outcome)
        .map(row -> new Intake.Left(row.name(), row.reason()))
        .toList();
  }

  private int count(LedgerOutcome outcome) {
    List<LedgerRow> rows = workspace.ledger();
    return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
  }

  @Override
  public void close() {
    workspace.close();
  }
}
