package org.steelyard.app.wire;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.steelyard.model.Given;
import org.steelyard.model.Outcome;
import org.steelyard.read.Input;
import org.steelyard.read.Inputs;
import org.steelyard.read.worker.Cage;
import org.steelyard.read.worker.Pool;
import org.steelyard.read.worker.Task;

/// Reads files in child processes, while the calling thread writes what they give.
final class FileReading {
  private FileReading() {}

  /// Reads `paths` into `intaker`.
  ///
  /// @param folder of the children, inside the workspace
  static void read(List<String> paths, Given given, Path folder, Intaker intaker) {
    List<Task> tasks = new ArrayList<>();
    List<Outcome<Input>> inputs = Inputs.expand(paths, Path.of(""), System.in);
    for (Outcome<Input> input : inputs) {
      switch (input) {
        case Outcome.Done<Input>(Input done) -> add(done, given, tasks, intaker);
        case Outcome.Skipped<Input>(String where, String why) -> intaker.skip(where, why);
        case Outcome.Refused<Input>(String where, String why) -> intaker.refuse(where, why);
      }
    }
    if (tasks.isEmpty()) {
      intaker.end();
      intaker.write(inputs.size());
      return;
    }
    int workers = Math.min(tasks.size(), Math.max(1, Runtime.getRuntime().availableProcessors()));
    Pool pool = new Pool(Cage.usual(folder, ReaderMain.class.getName()), workers);
    CompletableFuture<Void> reading =
        CompletableFuture.runAsync(
            () -> {
              try {
                intaker.slowest(pool.read(tasks.iterator(), intaker));
              } finally {
                intaker.end();
              }
            },
            command -> Thread.ofPlatform().name("reading").start(command));
    try {
      intaker.write(inputs.size());
    } catch (RuntimeException failed) {
      intaker.stop();
      throw failed;
    }
    finish(reading);
  }

  private static void finish(CompletableFuture<Void> reading) {
    try {
      reading.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private static void add(Input input, Given given, List<Task> tasks, Intaker intaker) {
    switch (input) {
      case Input.OfFile file ->
          tasks.add(new Task.OfFile(file.name(), file.path(), file.size(), given));
      case Input.OfStream stream -> {
        switch (stream.bytes()) {
          case Outcome.Done<byte[]>(byte[] bytes) ->
              tasks.add(new Task.OfBytes(stream.name(), bytes, given));
          case Outcome.Skipped<byte[]>(String where, String why) -> intaker.skip(where, why);
          case Outcome.Refused<byte[]>(String where, String why) -> intaker.refuse(where, why);
        }
      }
    }
  }
}
