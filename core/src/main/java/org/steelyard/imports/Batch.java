package org.steelyard.imports;

import java.io.IOException;

/// A stretch of a file's rows. Filled and packed by any one thread, settled and written in the
/// order of the file.
public interface Batch extends RowSink {
  /// Takes rows column by column; nobody changes them afterwards.
  ///
  /// @param table that holds them
  void block(String table, Block rows);

  /// Says which of its rows are new; called in the order of the file, one batch at a time.
  ///
  /// @param before lines of the table that stand before this batch
  void settle(long before);

  /// Makes ready for the disk what is left.
  void pack();

  /// Writes it; called in the order of the file.
  ///
  /// @throws IOException where the disk does not take it
  void write() throws IOException;
}
