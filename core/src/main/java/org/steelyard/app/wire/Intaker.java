package org.steelyard.app.wire;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.steelyard.app.pipeline.Intake.Left;
import org.steelyard.app.pipeline.Progress;
import org.steelyard.model.Given;
import org.steelyard.model.Outcome;
import org.steelyard.model.ReadDocument;
import org.steelyard.read.unpack.Entry;
import org.steelyard.read.worker.Slowest;
import org.steelyard.read.worker.Taker;
import org.steelyard.store.Offer;
import org.steelyard.store.Processed;
import org.steelyard.store.Standing;
import org.steelyard.store.Workspace;
import org.steelyard.store.data.LedgerOutcome;
import org.steelyard.store.data.Receipt;

/// Takes what was read into a workspace and counts what became of it. Readers hand in from several
/// threads; one thread writes ([#write]), in groups, because a transaction each would take longer
/// than the reading.
///
/// Nothing depends on the order: a workspace gives the same digest for the same inputs.
final class Intaker implements Taker {
  /// Documents in one transaction.
  private static final int GROUP = 200;

  private final Workspace workspace;
  private final String run;
  private final Progress progress;
  private final Waiting waiting = new Waiting();

  private final Map<String, Integer> languages = new TreeMap<>();
  private final List<Left> refused = new ArrayList<>();
  private final List<Left> skipped = new ArrayList<>();
  private Slowest slowest = new Slowest();
  private int stored;
  private int duplicate;
  private long bytes;
  private long seen;
  private boolean changed;

  Intaker(Workspace workspace, String run, Progress progress) {
    this.workspace = workspace;
    this.run = run;
    this.progress = progress;
  }

  @Override
  public boolean wants(Entry entry) {
    Offer offer = offer(entry);
    Standing standing = workspace.standing(offer);
    boolean known = standing == Standing.KNOWN || standing == Standing.DUPLICATE;
    if (known) {
      waiting.add(new Waiting.Known(offer));
    }
    return !known;
  }

  private static Offer offer(Entry entry) {
    return new Offer(entry.bytes(), entry.name(), entry.given());
  }

  @Override
  public void read(Entry entry, Outcome<ReadDocument> outcome) {
    waiting.add(new Waiting.Read(new Processed(offer(entry), outcome)));
  }

  @Override
  public void other(Outcome<Entry> outcome) {
    switch (outcome) {
      case Outcome.Done<Entry>(Entry entry) ->
          throw new IllegalArgumentException(entry.name() + " is a document.");
      case Outcome.Skipped<Entry>(String where, String why) -> skip(where, why);
      case Outcome.Refused<Entry>(String where, String why) -> refuse(where, why);
    }
  }

  /// An input that was left out on purpose.
  void skip(String where, String why) {
    waiting.add(
        new Waiting.Read(new Processed(none(where, why), new Outcome.Skipped<>(where, why))));
  }

  /// An input of which no document can be had.
  void refuse(String where, String why) {
    waiting.add(
        new Waiting.Read(new Processed(none(where, why), new Outcome.Refused<>(where, why))));
  }

  /// A file can be left out for several reasons (an archive of which parts are damaged): each
  /// has a
  /// row of its own, told apart by the reason's bytes.
  private static Offer none(String name, String why) {
    return new Offer(why.getBytes(StandardCharsets.UTF_8), name, Given.NOTHING);
  }

  /// Nothing further comes.
  void end() {
    waiting.end();
  }

  /// Nothing further is written: whoever hands in is stopped.
  void stop() {
    waiting.stop();
  }

  /// Writes what is handed in, until [#end].
  ///
  /// @param all inputs in all, 0 where unknown
  void write(long all) {
    List<Waiting.Item> group = waiting.take(GROUP);
    while (!group.isEmpty()) {
      write(group);
      seen += group.size();
      progress.at("reading", seen, Math.max(all, seen), bytes);
      group = waiting.take(GROUP);
    }
  }

  /// Writes what waits now, without waiting for more.
  void writeWaiting() {
    List<Waiting.Item> group = waiting.poll(GROUP);
    while (!group.isEmpty()) {
      write(group);
      group = waiting.poll(GROUP);
    }
  }

  private void write(List<Waiting.Item> group) {
    Map<Offer, Processed> read = new LinkedHashMap<>();
    for (Waiting.Item item : group) {
      switch (item) {
        case Waiting.Read(Processed processed) -> read.put(processed.offer(), processed);
        case Waiting.Known(Offer offer) -> count(workspace.repeat(offer, run), offer);
      }
    }
    if (read.isEmpty()) {
      return;
    }
    List<Processed> processed = List.copyOf(read.values());
    List<Receipt> receipts = workspace.ingest(processed, run);
    for (int i = 0; i < receipts.size(); i++) {
      count(receipts.get(i), processed.get(i).offer());
      if (receipts.get(i).row().outcome() == LedgerOutcome.STORED
          && processed.get(i).outcome() instanceof Outcome.Done<ReadDocument>(ReadDocument done)) {
        languages.merge(done.document().language(), 1, Integer::sum);
      }
    }
  }

  private void count(Receipt receipt, Offer offer) {
    changed |= receipt.fresh();
    String reason = receipt.row().reason();
    switch (receipt.row().outcome()) {
      case STORED -> {
        if (receipt.fresh()) {
          stored++;
          bytes += offer.raw().length;
        } else {
          duplicate++;
        }
      }
      case DUPLICATE -> duplicate++;
      case SKIPPED -> skipped.add(new Left(offer.name(), reason));
      case REFUSED -> refused.add(new Left(offer.name(), reason));
      case PENDING -> throw new IllegalStateException(offer.name() + " was not finished.");
    }
  }

  Map<String, Integer> languages() {
    return languages;
  }

  /// Refusals by name: readers finish in any order.
  List<Left> refused() {
    return refused.stream().sorted(Comparator.comparing(Left::where)).toList();
  }

  /// Says which document took longest.
  synchronized void slowest(Slowest one) {
    slowest = one;
  }

  /// The document that took longest.
  synchronized Slowest slowest() {
    return slowest;
  }

  /// What was left out, by name.
  List<Left> skipped() {
    return skipped.stream().sorted(Comparator.comparing(Left::where)).toList();
  }

  int stored() {
    return stored;
  }

  int duplicate() {
    return duplicate;
  }

  /// Bytes of the documents stored.
  long bytes() {
    return bytes;
  }

  /// Whether any input was new.
  boolean changed() {
    return changed;
  }
}
