package org.steelyard.store.parquet;

/// The values of one column of one row group, in the order of rows.
public sealed interface Values permits Texts, Numbers {
  /// Adds no value.
  void none();

  /// How many rows there are.
  int size();

  /// Keeps the rows marked, in their order.
  ///
  /// @param kept one mark a row
  void keep(boolean[] kept);

  /// The column's pages.
  Chunk pack();
}
