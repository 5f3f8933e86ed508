package org.steelyard.store.data;

/// Takes imported rows one by one.
@FunctionalInterface
public interface RowTaker {
  /// One row.
  void row(ReadRow row);
}
