package org.steelyard.read.fetch;

import java.io.IOException;
import org.steelyard.read.unpack.Sink;

/// Takes the pages that were fetched. Called by one thread at a time.
@FunctionalInterface
public interface FeedSink extends Sink {
  /// Makes sure that all that was taken outlives a crash. Links are remembered as read only
  /// afterwards: a run that is killed before fetches them again, and loses none.
  ///
  /// @throws IOException where it cannot be kept; the run stops
  default void commit() throws IOException {}
}
