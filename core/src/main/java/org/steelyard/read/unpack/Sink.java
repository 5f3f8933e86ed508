package org.steelyard.read.unpack;

import java.io.IOException;
import org.steelyard.model.Outcome;

/// Takes what a container gives, one entry at a time.
@FunctionalInterface
public interface Sink {
  /// Takes one entry.
  ///
  /// @param entry a document's bytes, or why there are none
  /// @throws IOException where the taker is gone; unpacking stops
  void take(Outcome<Entry> entry) throws IOException;
}
