package org.steelyard.app.wire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.steelyard.app.console.UserError;
import org.steelyard.model.Given;
import org.steelyard.model.Outcome;
import org.steelyard.model.ReadDocument;
import org.steelyard.read.Input;
import org.steelyard.read.Inputs;
import org.steelyard.read.unpack.Entry;
import org.steelyard.read.worker.Cage;
import org.steelyard.read.worker.Pool;
import org.steelyard.read.worker.Taker;
import org.steelyard.read.worker.Task;

/// Reads one file in a child process and keeps what comes, without a workspace.
final class Explaining implements Taker {
  private final List<Outcome<ReadDocument>> found = Collections.synchronizedList(new ArrayList<>());

  private Explaining() {}

  static List<Outcome<ReadDocument>> read(String path, Given given) {
    Explaining explaining = new Explaining();
    List<Task> tasks = new ArrayList<>();
    for (Outcome<Input> input : Inputs.expand(List.of(path), Path.of(""), System.in)) {
      switch (input) {
        case Outcome.Done<Input>(Input.OfFile file) ->
            tasks.add(new Task.OfFile(file.name(), file.path(), file.size(), given));
        case Outcome.Done<Input>(Input.OfStream stream) -> {
          if (stream.bytes() instanceof Outcome.Done<byte[]>(byte[] bytes)) {
            tasks.add(new Task.OfBytes(stream.name(), bytes, given));
          }
        }
        case Outcome.Skipped<Input>(String where, String why) ->
            explaining.found.add(new Outcome.Skipped<>(where, why));
        case Outcome.Refused<Input>(String where, String why) ->
            explaining.found.add(new Outcome.Refused<>(where, why));
      }
    }
    try {
      Path folder = Files.createTempDirectory("steelyard-explain");
      try {
        new Pool(Cage.usual(folder, ReaderMain.class.getName()), 1)
            .read(tasks.iterator(), explaining);
      } finally {
        Files.deleteIfExists(folder);
      }
    } catch (IOException e) {
      throw UserError.failed(
          "No temporary folder can be made (" + e + ").", "the disk is full or read-only.");
    }
    return List.copyOf(explaining.found);
  }

  @Override
  public boolean wants(Entry entry) {
    return true;
  }

  @Override
  public void read(Entry entry, Outcome<ReadDocument> outcome) {
    found.add(outcome);
  }

  @Override
  public void other(Outcome<Entry> outcome) {
    switch (outcome) {
      case Outcome.Done<Entry>(Entry entry) ->
          throw new IllegalArgumentException(entry.name() + " is a document.");
      case Outcome.Skipped<Entry>(String where, String why) ->
          found.add(new Outcome.Skipped<>(where, why));
      case Outcome.Refused<Entry>(String where, String why) ->
          found.add(new Outcome.Refused<>(where, why));
    }
  }
}
