package org.steelyard.store.duckdb;

import java.util.List;
import org.steelyard.model.Coding;

/// What one transaction adds of codings.
///
/// @param items one for each document, which was not coded before; never empty
public record CodedBatch(List<Item> items) {
  /// A document's coding.
  ///
  /// @param problem why there is none, for people; empty where all is well
  public record Item(Coding coding, String problem) {}

  public CodedBatch {
    items = List.copyOf(items);
    if (items.isEmpty()) {
      throw new IllegalArgumentException("A batch of codings needs a document.");
    }
  }
}
