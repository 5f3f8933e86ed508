package org.steelyard.store.data;

import java.util.List;

/// What imported rows must fulfil to be read. Several conditions must all hold.
public sealed interface Condition {
  /// Name of the column that is looked at.
  String column();

  /// The column holds this text.
  record Same(String column, String text) implements Condition {}

  /// The column holds one of these texts; of an empty list no row.
  record In(String column, List<String> texts) implements Condition {
    public In {
      texts = List.copyOf(texts);
    }
  }

  /// The whole number in the column lies between the two, both included.
  record Between(String column, long from, long to) implements Condition {}

  /// The day in the column lies between the two ISO dates, both included.
  record Days(String column, java.time.LocalDate from, java.time.LocalDate to)
      implements Condition {}
}
