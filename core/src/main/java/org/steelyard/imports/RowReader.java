package org.steelyard.imports;

import java.util.List;

/// Turns the records of one file into rows, in their order. Not safe for several threads.
@FunctionalInterface
public interface RowReader {
  /// What the record of these fields is.
  Reading read(List<String> fields);

  /// How rows of so many fields are read by columns, now that a row was read; [Plan#NONE] where
  /// they cannot. Holds for the rest of the file.
  default Plan plan(int width) {
    return Plan.NONE;
  }
}
