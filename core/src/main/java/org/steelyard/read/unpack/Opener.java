package org.steelyard.read.unpack;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.steelyard.model.Given;
import org.steelyard.read.format.Format;
import org.steelyard.read.unpack.stream.Broken;
import org.steelyard.read.unpack.stream.Source;

/// Opens any file: containers with all that is in them, however deep, and documents as they are.
/// Immutable; safe for several threads.
public final class Opener {
  private final Unpackers unpackers;

  /// An opener of archives, tables, feeds and web archives, and of what `more` opens.
  ///
  /// @param more unpackers of further formats, such as mailboxes
  public Opener(Map<Format, Unpacker> more) {
    this.unpackers = new Unpackers(more);
  }

  /// Gives every document of a file to `sink`, in the order of the file.
  ///
  /// @param in the file's bytes; closed by the caller
  /// @param name its name, which tells formats where bytes do not, and begins the names of
  /// entries; a file that is no container becomes one entry of this very name
  /// @param given holds for entries where they say nothing themselves
  /// @param limits hold for the file with all containers in it
  /// @throws IOException where `sink` threw; never for bad bytes
  public void open(InputStream in, String name, Given given, Limits limits, Sink sink)
      throws IOException {
    run(in, name, limits, sink, (opening, source) -> opening.level(source, name, name, given, 1));
  }

  /// The unpacker of one container format, which opens what lies within, too.
  ///
  /// @param format of the group CONTAINER
  public Unpacker of(Format format) {
    return (in, name, given, limits, sink) ->
        run(
            in,
            name,
            limits,
            sink,
            (opening, source) -> opening.container(format, source, name, name, given, 1));
  }

  @FunctionalInterface
  private interface Step {
    void take(Opening opening, Source source) throws IOException;
  }

  private void run(InputStream in, String name, Limits limits, Sink sink, Step step)
      throws IOException {
    Budget budget = new Budget(limits);
    Opening opening = new Opening(unpackers, budget, sink);
    try {
      step.take(opening, new Source(budget.file(in)));
    } catch (Broken e) {
      opening.refuse(name, e.what(), e.maybe());
    }
  }
}
