package org.steelyard.read.unpack;

import java.io.IOException;
import java.io.InputStream;
import org.steelyard.model.Given;

/// Opens one format of container. Immutable; safe for several threads.
@FunctionalInterface
public interface Unpacker {
  /// Gives every entry to `sink`, in the order of the file. An entry that is broken or over a cap
  /// is refused and the next one follows; a container that cannot go on gives a refusal under its
  /// own name that says after how many entries.
  ///
  /// @param in the container's bytes; closed by the caller
  /// @param name its name, which begins the names of its entries
  /// @param given holds for its entries where they say nothing themselves ([Given#within])
  /// @throws IOException where `sink` threw; never for bad bytes
  void unpack(InputStream in, String name, Given given, Limits limits, Sink sink)
      throws IOException;
}
