package org.steelyard.read.worker;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.steelyard.model.Given;
import org.steelyard.model.Outcome;
import org.steelyard.model.ReadDocument;
import org.steelyard.read.DocumentReader;
import org.steelyard.read.Inputs;
import org.steelyard.read.unpack.Entry;
import org.steelyard.read.unpack.Limits;
import org.steelyard.read.unpack.Unpacker;

/// What a child process does: opens what it is told to, offers each document in it, reads
/// those that are
/// wanted. Ends when its input does.
public final class WorkerServer {
  private WorkerServer() {}

  /// Serves until `in` ends, with the readers and openers of the program.
  public static void serve(InputStream in, OutputStream out) throws IOException {
    serve(in, out, new DocumentReader()::read, new Openers());
  }

  /// Serves until `in` ends.
  ///
  /// @param reader reads one document
  /// @param opener gives the documents of a file
  public static void serve(InputStream in, OutputStream out, Reader reader, Unpacker opener)
      throws IOException {
    WireIn from = new WireIn(in);
    WireOut to = new WireOut(out);
    to.frame(Frame.READY).flush();
    try {
      while (from.frame() == Frame.OPEN) {
        open(from, to, reader, opener);
      }
    } catch (java.io.EOFException parentIsDone) {
      return;
    }
  }

  private static void open(WireIn from, WireOut to, Reader reader, Unpacker opener)
      throws IOException {
    String name = from.text();
    Given given = from.given();
    int skip = from.whole();
    boolean file = from.flag();
    String path = file ? from.text() : "";
    byte[] bytes = file ? new byte[0] : from.bytes();
    Serving serving = new Serving(from, to, reader, skip);
    InputStream in;
    try {
      in = file ? Files.newInputStream(Path.of(path)) : new ByteArrayInputStream(bytes);
    } catch (IOException e) {
      serving.take(new Outcome.Refused<>(name, Inputs.unreadable(name, e)));
      to.frame(Frame.END).flush();
      return;
    }
    try (in) {
      opener.unpack(in, name, given, Limits.DEFAULT, serving::take);
    }
    to.frame(Frame.END).flush();
  }

  /// Reads one document.
  @FunctionalInterface
  public interface Reader {
    /// What [DocumentReader#read] gives.
    Outcome<ReadDocument> read(byte[] bytes, String name, Given given);
  }

  /// One file being served.
  private static final class Serving {
    private final WireIn from;
    private final WireOut to;
    private final Reader reader;
    private int skip;

    Serving(WireIn from, WireOut to, Reader reader, int skip) {
      this.from = from;
      this.to = to;
      this.reader = reader;
      this.skip = skip;
    }

    void take(Outcome<Entry> outcome) throws IOException {
      if (skip > 0) {
        skip--;
        return;
      }
      switch (outcome) {
        case Outcome.Done<Entry>(Entry entry) -> offer(entry);
        case Outcome.Skipped<Entry>(String where, String why) ->
            to.frame(Frame.SKIPPED).text(where).text(why).flush();
        case Outcome.Refused<Entry>(String where, String why) ->
            to.frame(Frame.REFUSED).text(where).text(why).flush();
      }
    }

    private void offer(Entry entry) throws IOException {
      to.frame(Frame.ENTRY).text(entry.name()).given(entry.given()).bytes(entry.bytes()).flush();
      if (from.frame() == Frame.READ) {
        answer(read(entry));
      }
    }

    private Outcome<ReadDocument> read(Entry entry) {
      try {
        return reader.read(entry.bytes(), entry.name(), entry.given());
      } catch (StackOverflowError deep) {
        return new Outcome.Refused<>(
            entry.name(),
            "'"
                + entry.name()
                + "' is nested too deeply to be read.\nMaybe it was made to do harm.");
      } catch (RuntimeException defect) {
        return new Outcome.Refused<>(
            entry.name(),
            "'"
                + entry.name()
                + "' cannot be read: "
                + defect
                + ".\nMaybe this is a defect; please report the file.");
      }
    }

    private void answer(Outcome<ReadDocument> outcome) throws IOException {
      switch (outcome) {
        case Outcome.Done<ReadDocument>(ReadDocument read) -> to.frame(Frame.DONE).document(read);
        case Outcome.Skipped<ReadDocument>(String where, String why) ->
            to.frame(Frame.SKIPPED).text(where).text(why);
        case Outcome.Refused<ReadDocument>(String where, String why) ->
            to.frame(Frame.REFUSED).text(where).text(why);
      }
      to.flush();
    }
  }
}
