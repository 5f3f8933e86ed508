package org.steelyard.app.wire;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.steelyard.app.pipeline.Audit;
import org.steelyard.app.pipeline.Holdings;
import org.steelyard.app.pipeline.Intake;
import org.steelyard.app.pipeline.Session;
import org.steelyard.coding.sentence.Ids;
import org.steelyard.language.Table;
import org.steelyard.model.Given;
import org.steelyard.model.PublicationDate;
import org.steelyard.model.Source;
import org.steelyard.store.Offer;
import org.steelyard.store.VerifyResult;
import org.steelyard.store.Workspace;
import org.steelyard.store.data.LedgerOutcome;
import org.steelyard.store.data.LedgerRow;
import org.steelyard.store.data.Run;

/// A workspace on this machine.
final class LocalSession implements Session {
  private final Stages stages;
  private final Workspace workspace;

  LocalSession(Stages stages, Workspace workspace) {
    this.stages = stages;
    this.workspace = workspace;
    if (!workspace.pending().isEmpty()) {
      workspace.recover(stages::process, "recovery");
    }
    freshen();
  }

  private void freshen() {
    if (workspace.eventsStale()) {
      workspace.replaceEvents(stages.merge(workspace.reports()));
    }
  }

  @Override
  public Intake read(
      List<String> paths, PublicationDate published, Source source, Consumer<String> progress) {
    return take("read", progress, intaker -> intaker.take(paths, new Given(published, source)));
  }

  @Override
  public Intake readSample(Consumer<String> progress) {
    List<Offer> offers = new ArrayList<>();
    for (String[] row : Table.rows("data/sample/files.tsv", 1)) {
      byte[] bytes = Table.text("data/sample/" + row[0]).getBytes(StandardCharsets.UTF_8);
      offers.add(new Offer(bytes, row[0], Given.NOTHING));
    }
    return take("demo", progress, intaker -> intaker.process(offers));
  }

  private Intake take(String command, Consumer<String> progress, Consumer<Intaker> work) {
    Instant started = Instant.now();
    String run = Ids.of("run", command, started, workspace.directory()).substring(4, 12);
    Intaker intaker = new Intaker(stages, workspace, run, progress);
    work.accept(intaker);
    if (intaker.changed() || workspace.runs().isEmpty()) {
      freshen();
      record(run, command, started, intaker);
    }
    return new Intake(
        holdings().run(),
        intaker.stored(),
        intaker.duplicate(),
        intaker.skipped(),
        intaker.refused(),
        intaker.languages(),
        workspace.reports().size(),
        workspace.events().size(),
        workspace.claims().size(),
        workspace.quantities().size(),
        workspace.memberships().size());
  }

  private void record(String run, String command, Instant started, Intaker intaker) {
    Map<String, Long> counts = new TreeMap<>();
    counts.put("stored", (long) intaker.stored());
    counts.put("duplicate", (long) intaker.duplicate());
    counts.put("skipped", (long) intaker.skipped());
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
  public Holdings holdings() {
    return new LocalHoldings(workspace);
  }

  @Override
  public Audit verify() {
    return audit(workspace.verify());
  }

  private static Audit audit(VerifyResult result) {
    return new Audit(
        Math.toIntExact(result.inputs()),
        Math.toIntExact(result.stored()),
        Math.toIntExact(result.duplicate()),
        Math.toIntExact(result.skipped()),
        Math.toIntExact(result.refused()),
        result.ok(),
        result.digest(),
        result.problems());
  }

  /// What the workspace holds, counted after a rebuild.
  Intake account() {
    Map<String, Integer> languages = new TreeMap<>();
    workspace.documents().forEach(d -> languages.merge(d.language(), 1, Integer::sum));
    List<Intake.Refusal> refused =
        workspace.ledger().stream()
            .filter(row -> row.outcome() == LedgerOutcome.REFUSED)
            .map(row -> new Intake.Refusal(row.name(), row.reason()))
            .toList();
    return new Intake(
        holdings().run(),
        count(LedgerOutcome.STORED),
        count(LedgerOutcome.DUPLICATE),
        count(LedgerOutcome.SKIPPED),
        refused,
        languages,
        workspace.reports().size(),
        workspace.events().size(),
        workspace.claims().size(),
        workspace.quantities().size(),
        workspace.memberships().size());
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
