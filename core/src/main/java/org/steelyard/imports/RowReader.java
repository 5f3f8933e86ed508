package org.steelyard.imports;

import java.util.List;

/// Turns the records of one file into rows, in their order. Not safe for several threads.
@FunctionalInterface
public interface RowReader {
  /// What the record of these fields is.
  Reading read(List<String> fields);
}
