package org.steelyard.store;

import org.steelyard.model.Outcome;
import org.steelyard.model.ReadDocument;

/// Reads one input; supplied by the application, because the store does not know the stage.
@FunctionalInterface
public interface DocumentReader {
  /// What is read from `offer`. Must depend on nothing but its bytes, name and givens;
  /// is called from several threads.
  Outcome<ReadDocument> read(Offer offer);
}
