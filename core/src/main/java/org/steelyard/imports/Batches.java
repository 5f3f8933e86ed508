package org.steelyard.imports;

/// Makes batches for the rows of a file; for any thread.
@FunctionalInterface
public interface Batches {
  /// An empty batch.
  Batch begin();
}
