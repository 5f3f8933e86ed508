package org.steelyard.read.unpack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.steelyard.model.Given;
import org.steelyard.model.Outcome;
import org.steelyard.read.format.Format;
import org.steelyard.read.format.FormatFinder;
import org.steelyard.read.unpack.stream.Broken;
import org.steelyard.read.unpack.stream.Source;

/// The opening of one file, with all containers within it. Not safe for several threads.
final class Opening {
  private final Unpackers unpackers;
  private final Budget budget;
  private final Sink sink;
  private long outcomes;

  Opening(Unpackers unpackers, Budget budget, Sink sink) {
    this.unpackers = unpackers;
    this.budget = budget;
    this.sink =
        outcome -> {
          outcomes++;
          sink.take(outcome);
        };
  }

  Budget budget() {
    return budget;
  }

  /// A file or an entry: opened where it is a container, given as it is where not.
  void level(Source in, String label, String plain, Given given, int depth) throws IOException {
    try {
      Format format = format(in, plain);
      if (format.group() == Format.Group.CONTAINER) {
        container(format, in, label, plain, given, depth);
      } else {
        leaf(format, in, label, given);
      }
    } catch (Spent e) {
      throw e;
    } catch (Broken e) {
      refuse(label, e.what(), e.maybe());
    }
  }

  /// What a packed file holds: a container takes the name of the packed file.
  void packed(Source in, String label, String inner, Given given, int depth) throws IOException {
    String full = label + "!/" + inner;
    try {
      Format format = format(in, inner);
      if (format.group() == Format.Group.CONTAINER) {
        container(format, in, label, inner, given, depth);
      } else {
        budget.entry();
        leaf(format, in, full, given);
      }
    } catch (Spent e) {
      throw e;
    } catch (Broken e) {
      refuse(full, e.what(), e.maybe());
    }
  }

  private static Format format(Source in, String plain) throws IOException {
    byte[] head = in.head(FormatFinder.HEAD);
    if (head.length == 0) {
      throw new Broken("is empty", "it was not saved");
    }
    return FormatFinder.find(head, plain);
  }

  /// Opens a container of a known format.
  void container(Format format, Source in, String label, String plain, Given given, int depth)
      throws IOException {
    if (depth > budget.limits().depth()) {
      throw new Broken(
          "lies within " + (depth - 1) + " containers; " + budget.limits().depth() + " are opened",
          "it can be unpacked before");
    }
    int before = budget.entries();
    long nothing = outcomes;
    try {
      switch (unpackers.of(format)) {
        case Unpackers.Way.Files files ->
            files.archive().read(in, new Level(this, label, plain, given, depth));
        case Unpackers.Way.Documents documents ->
            documents.unpacker().unpack(in, label, given, budget.limits(), within(format, depth));
      }
    } catch (Spent e) {
      throw e;
    } catch (Broken e) {
      int entries = budget.entries() - before;
      String came =
          entries == 0 ? "" : " (" + Refusals.count(entries, "entry", "entries") + " before)";
      throw new Broken(e.what() + came, e.maybe());
    }
    if (outcomes == nothing) {
      throw new Broken("holds no documents", "it was made of an empty folder");
    }
  }

  /// Web archives and mailboxes hold files, which may be containers; rows and items are texts.
  private Sink within(Format format, int depth) {
    boolean files = format == Format.WARC || format == Format.MBOX;
    return outcome -> {
      budget.entry();
      if (files && outcome instanceof Outcome.Done<Entry>(Entry entry)) {
        Source bytes = new Source(new ByteArrayInputStream(entry.bytes()));
        if (format(bytes, entry.name()).group() == Format.Group.CONTAINER) {
          level(bytes, entry.name(), entry.name(), entry.given(), depth + 1);
          return;
        }
      }
      if (outcome instanceof Outcome.Done<Entry>(Entry entry)) {
        budget.document(entry.bytes().length);
      }
      sink.take(outcome);
    };
  }

  private void leaf(Format format, Source in, String label, Given given) throws IOException {
    if (format.group() == Format.Group.FOREIGN) {
      skip(label, "is " + format.label() + ", which is not read");
      return;
    }
    long most = budget.limits().entryBytes();
    byte[] bytes;
    try {
      bytes = in.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8));
    } catch (Spent e) {
      throw e;
    } catch (Broken e) {
      String came = in.position() == 0 ? "" : "; " + in.position() + " bytes of it came out";
      throw new Broken(e.what() + came, e.maybe());
    }
    if (bytes.length > most) {
      refuse(label, "is larger than " + most + " bytes", "it holds many documents; split it");
      return;
    }
    budget.document(bytes.length);
    sink.take(new Outcome.Done<>(new Entry(label, bytes, given)));
  }

  void refuse(String label, String what, String maybe) throws IOException {
    sink.take(Refusals.refused(label, what, maybe));
  }

  void skip(String label, String why) throws IOException {
    sink.take(Refusals.skipped(label, why));
  }
}
