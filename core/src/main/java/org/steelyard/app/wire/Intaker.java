package org.steelyard.app.wire;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.steelyard.app.pipeline.Intake.Refusal;
import org.steelyard.model.Given;
import org.steelyard.model.Outcome;
import org.steelyard.read.Input;
import org.steelyard.read.Inputs;
import org.steelyard.store.Offer;
import org.steelyard.store.Processed;
import org.steelyard.store.Workspace;
import org.steelyard.store.data.CodedDocument;
import org.steelyard.store.data.LedgerOutcome;
import org.steelyard.store.data.Receipt;

/// Takes inputs into a workspace: reads and codes on all cores, stores in groups, in the
/// order given.
final class Intaker {
  private static final int GROUP = 25;

  private final Stages stages;
  private final Workspace workspace;
  private final String run;
  private final Consumer<String> progress;

  private final Map<String, Integer> languages = new LinkedHashMap<>();
  private final List<Refusal> refused = new ArrayList<>();
  private int stored;
  private int duplicate;
  private int skipped;
  private boolean changed;

  Intaker(Stages stages, Workspace workspace, String run, Consumer<String> progress) {
    this.stages = stages;
    this.workspace = workspace;
    this.run = run;
    this.progress = progress;
  }

  void take(List<String> paths, Given given) {
    List<Outcome<Input>> inputs = Inputs.expand(paths, Path.of(""), System.in);
    List<Offer> offers = new ArrayList<>();
    for (Outcome<Input> input : inputs) {
      switch (input) {
        case Outcome.Done<Input>(Input done) -> offer(done, given, offers);
        case Outcome.Skipped<Input>(String where, String why) -> {
          count(workspace.skip(empty(where), why, run), where);
        }
        case Outcome.Refused<Input>(String where, String why) -> {
          count(workspace.refuse(empty(where), why, run), where);
        }
      }
    }
    process(offers);
  }

  private static Offer empty(String name) {
    return new Offer(new byte[0], name, Given.NOTHING);
  }

  private void offer(Input input, Given given, List<Offer> offers) {
    switch (input.bytes()) {
      case Outcome.Done<byte[]>(byte[] bytes) -> offers.add(new Offer(bytes, input.name(), given));
      case Outcome.Skipped<byte[]>(String where, String why) ->
          count(workspace.skip(empty(where), why, run), where);
      case Outcome.Refused<byte[]>(String where, String why) ->
          count(workspace.refuse(empty(where), why, run), where);
    }
  }

  /// Takes documents whose bytes are at hand.
  void process(List<Offer> offers) {
    int threads = Math.max(1, Runtime.getRuntime().availableProcessors());
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      for (int from = 0; from < offers.size(); from += GROUP) {
        List<Offer> group = offers.subList(from, Math.min(offers.size(), from + GROUP));
        takeGroup(group, pool);
        if (offers.size() > GROUP) {
          progress.accept("  " + (from + group.size()) + " of " + offers.size() + " read");
        }
      }
    }
  }

  private void takeGroup(List<Offer> group, ExecutorService pool) {
    List<Offer> fresh = new ArrayList<>();
    List<Future<Outcome<CodedDocument>>> results = new ArrayList<>();
    for (Offer offer : group) {
      switch (workspace.standing(offer)) {
        case NEW, FAILED -> {
          fresh.add(offer);
          results.add(pool.submit(() -> stages.process(offer)));
        }
        case KNOWN, DUPLICATE -> count(workspace.repeat(offer, run), offer.name());
      }
    }
    List<Processed> processed = new ArrayList<>();
    for (int i = 0; i < fresh.size(); i++) {
      processed.add(new Processed(fresh.get(i), result(fresh.get(i), results.get(i))));
    }
    if (processed.isEmpty()) {
      return;
    }
    List<Receipt> receipts = workspace.ingest(processed, run);
    for (int i = 0; i < receipts.size(); i++) {
      count(receipts.get(i), fresh.get(i).name());
      if (receipts.get(i).row().outcome() == LedgerOutcome.STORED
          && processed.get(i).outcome()
              instanceof Outcome.Done<CodedDocument>(CodedDocument coded)) {
        languages.merge(coded.read().document().language(), 1, Integer::sum);
      }
    }
  }

  private static Outcome<CodedDocument> result(Offer offer, Future<Outcome<CodedDocument>> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      // A defect in one document must not stop the others: it is refused and counted.
      return new Outcome.Refused<>(
          offer.name(),
          "The program failed on this document: "
              + e.getCause()
              + "\nMaybe this is a defect; please report it.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while reading " + offer.name(), e);
    }
  }

  private void count(Receipt receipt, String name) {
    changed |= receipt.fresh();
    switch (receipt.row().outcome()) {
      case STORED -> {
        if (receipt.fresh()) {
          stored++;
        } else {
          duplicate++;
        }
      }
      case DUPLICATE -> duplicate++;
      case SKIPPED -> skipped++;
      case REFUSED -> refused.add(new Refusal(name, receipt.row().reason()));
      case PENDING -> throw new IllegalStateException(name + " was not finished.");
    }
  }

  Map<String, Integer> languages() {
    return languages;
  }

  List<Refusal> refused() {
    return refused;
  }

  int stored() {
    return stored;
  }

  int duplicate() {
    return duplicate;
  }

  int skipped() {
    return skipped;
  }

  /// Whether any input was new.
  boolean changed() {
    return changed;
  }
}
