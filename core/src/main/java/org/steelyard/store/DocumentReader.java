package org.steelyard.store;

import org.steelyard.model.Outcome;
import org.steelyard.store.data.CodedDocument;

/// Reads and codes one input; supplied by the application, because the store knows neither stage.
@FunctionalInterface
public interface DocumentReader {
  /// What is read and coded from `offer`. Must depend on nothing but its bytes, name and givens;
  /// is called from several threads.
  Outcome<CodedDocument> read(Offer offer);
}
