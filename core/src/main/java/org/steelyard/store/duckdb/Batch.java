package org.steelyard.store.duckdb;

import java.util.List;
import org.steelyard.model.ReadDocument;
import org.steelyard.store.data.LedgerRow;

/// What one transaction changes: documents with their passages, and ledger rows.
///
/// @param drop ids of documents whose rows go
/// @param add documents whose rows come
/// @param dropRows ledger rows that go, by key
/// @param addRows ledger rows that come; never empty
public record Batch(
    List<String> drop, List<ReadDocument> add, List<LedgerRow> dropRows, List<LedgerRow> addRows) {
  public Batch {
    drop = List.copyOf(drop);
    add = List.copyOf(add);
    dropRows = List.copyOf(dropRows);
    addRows = List.copyOf(addRows);
  }
}
