package org.steelyard.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.steelyard.model.Outcome;
import org.steelyard.model.ReadDocument;
import org.steelyard.store.data.Input;
import org.steelyard.store.data.LedgerOutcome;
import org.steelyard.store.data.LedgerRow;
import org.steelyard.store.data.Receipt;
import org.steelyard.store.duckdb.Batch;
import org.steelyard.store.duckdb.Database;
import org.steelyard.store.json.InputCodec;

/// Decides what becomes of a group of inputs, writes the true files, then the database.
///
/// Of several inputs with equal bytes the preferred one ([Input#PREFERENCE]) is stored and the
/// others are duplicates. Where a preferred one comes later, the document is written anew as that
/// one reads, so that the order of offering leaves no trace.
final class Intake {
  private static final InputCodec CODEC = new InputCodec();

  private final Database database;
  private final RawDocuments raw;
  private final AppendLog inputs;
  private final String run;

  private final Map<Input.Key, LedgerRow> before = new HashMap<>();
  private final Map<Input.Key, LedgerRow> now = new LinkedHashMap<>();
  private final Map<String, Processed> documents = new LinkedHashMap<>();
  private final Set<String> drop = new LinkedHashSet<>();
  private final Map<Input.Key, Input> lines = new LinkedHashMap<>();
  private final List<Input.Key> asked = new ArrayList<>();
  private final Set<Input.Key> fresh = new LinkedHashSet<>();

  Intake(Database database, RawDocuments raw, AppendLog inputs, String run) {
    this.database = database;
    this.raw = raw;
    this.inputs = inputs;
    this.run = run;
  }

  /// Takes inputs that were processed; one receipt each, in their order.
  List<Receipt> take(List<Processed> group) {
    for (Processed input : group) {
      load(input.offer());
      decide(input);
    }
    return finish();
  }

  /// Takes an input whose bytes are held; it needs no reading.
  Receipt repeat(Offer offer) {
    load(offer);
    asked.add(offer.key());
    LedgerRow known = now.get(offer.key());
    if (known == null || !held(known)) {
      LedgerRow stored = stored(offer.id());
      if (stored == null || preferred(offer.key(), stored.key())) {
        throw new IllegalStateException("This input must be read: " + offer.name());
      }
      accept(offer, duplicate(stored));
    }
    return finish().getFirst();
  }

  private void load(Offer offer) {
    for (LedgerRow row : database.ledgerOf(offer.id(), offer.name())) {
      if (before.putIfAbsent(row.key(), row) == null) {
        now.putIfAbsent(row.key(), row);
      }
    }
  }

  private void decide(Processed input) {
    asked.add(input.offer().key());
    LedgerRow known = now.get(input.offer().key());
    if (known != null && held(known)) {
      return;
    }
    switch (input.outcome()) {
      case Outcome.Done(ReadDocument read) -> {
        List<String> problems = Contract.problems(input.offer().id(), read);
        if (problems.isEmpty()) {
          done(input);
        } else {
          leave(input.offer(), Input.Kind.REFUSED, contract(problems));
        }
      }
      case Outcome.Skipped(String where, String why) ->
          leave(input.offer(), Input.Kind.SKIPPED, reason(input.offer().name(), where, why));
      case Outcome.Refused(String where, String why) ->
          leave(input.offer(), Input.Kind.REFUSED, reason(input.offer().name(), where, why));
    }
  }

  private static boolean held(LedgerRow row) {
    return row.outcome() == LedgerOutcome.STORED || row.outcome() == LedgerOutcome.DUPLICATE;
  }

  private static boolean preferred(Input.Key one, Input.Key other) {
    return Input.PREFERENCE.compare(one, other) < 0;
  }

  private @Nullable LedgerRow stored(String id) {
    return now.values().stream()
        .filter(row -> row.outcome() == LedgerOutcome.STORED && row.document().equals(id))
        .findFirst()
        .orElse(null);
  }

  private void done(Processed input) {
    Offer offer = input.offer();
    LedgerRow stored = stored(offer.id());
    if (stored != null && !preferred(offer.key(), stored.key())) {
      accept(offer, duplicate(stored));
      return;
    }
    documents.put(offer.id(), input);
    LedgerRow row = new LedgerRow(offer.key(), LedgerOutcome.STORED, offer.id(), "", run, 0);
    if (stored != null) {
      if (before.containsValue(stored)) {
        drop.add(offer.id());
      }
      for (LedgerRow other : List.copyOf(now.values())) {
        if (held(other) && other.document().equals(offer.id())) {
          now.put(other.key(), other.become(LedgerOutcome.DUPLICATE, sameAs(offer.key())));
        }
      }
    }
    accept(offer, row);
  }

  private LedgerRow duplicate(LedgerRow stored) {
    return new LedgerRow(
        stored.key(), LedgerOutcome.DUPLICATE, stored.document(), sameAs(stored.key()), run, 0);
  }

  static String sameAs(Input.Key stored) {
    return "The same bytes as " + stored.name();
  }

  /// A pending input has its line already.
  private void accept(Offer offer, LedgerRow row) {
    LedgerRow known = now.get(offer.key());
    boolean pending = known != null && known.outcome() == LedgerOutcome.PENDING;
    put(offer, row.outcome(), row.document(), row.reason());
    if (!pending) {
      line(offer, Input.Kind.ACCEPTED, "");
    }
  }

  private void leave(Offer offer, Input.Kind kind, String reason) {
    LedgerRow known = now.get(offer.key());
    LedgerOutcome outcome =
        kind == Input.Kind.SKIPPED ? LedgerOutcome.SKIPPED : LedgerOutcome.REFUSED;
    if (known == null || known.outcome() != outcome || !known.reason().equals(reason)) {
      put(offer, outcome, "", reason);
      line(offer, kind, reason);
    }
  }

  private void put(Offer offer, LedgerOutcome outcome, String document, String reason) {
    LedgerRow known = now.get(offer.key());
    long position = known == null ? 0 : known.position();
    now.put(offer.key(), new LedgerRow(offer.key(), outcome, document, reason, run, position));
    fresh.add(offer.key());
  }

  private void line(Offer offer, Input.Kind kind, String reason) {
    lines.put(offer.key(), new Input(offer.name(), offer.id(), offer.given(), kind, reason, run));
  }

  static String reason(String name, String where, String why) {
    return where.isBlank() || where.equals(name) ? why : where + ": " + why;
  }

  static String contract(List<String> problems) {
    return "What was made of it does not fit the text: "
        + problems.getFirst()
        + "\nMaybe this is a fault of the program; please report it.";
  }

  private List<Receipt> finish() {
    List<LedgerRow> changed = new ArrayList<>();
    if (!fresh.isEmpty()) {
      writeTruth();
      for (LedgerRow row : now.values()) {
        if (!row.equals(before.get(row.key()))) {
          changed.add(row);
        }
      }
      List<LedgerRow> gone = changed.stream().filter(row -> before.containsKey(row.key())).toList();
      List<ReadDocument> added = new ArrayList<>();
      for (Processed input : documents.values()) {
        if (input.outcome() instanceof Outcome.Done<ReadDocument>(ReadDocument read)) {
          added.add(read);
        }
      }
      database.write(new Batch(List.copyOf(drop), added, gone, changed));
    }
    List<Receipt> receipts = new ArrayList<>();
    for (Input.Key key : asked) {
      LedgerRow row = now.get(key);
      if (row != null) {
        receipts.add(new Receipt(row, fresh.remove(key)));
      }
    }
    return receipts;
  }

  /// Bytes, then line: in this order, so that a stop leaves nothing that cannot be taken up.
  private void writeTruth() {
    for (Processed input : documents.values()) {
      Offer offer = input.offer();
      raw.write(offer.raw(), offer.id(), offer.name());
    }
    List<Input> inOrder = List.copyOf(lines.values());
    List<Long> ends =
        inOrder.isEmpty() ? List.of() : inputs.append(inOrder.stream().map(CODEC::encode).toList());
    for (int i = 0; i < inOrder.size(); i++) {
      LedgerRow row = now.get(inOrder.get(i).key());
      if (row != null) {
        now.put(
            row.key(),
            new LedgerRow(
                row.key(), row.outcome(), row.document(), row.reason(), run, ends.get(i)));
      }
    }
  }
}
