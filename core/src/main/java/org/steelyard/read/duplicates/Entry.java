package org.steelyard.read.duplicates;

import java.time.LocalDate;
import java.util.Comparator;

/// A document as the index knows it.
///
/// @param id unique in the index
/// @param day when it was published; [#UNDATED] where that is unknown
/// @param length of its body in UTF-16 units
/// @param sketch of its body
public record Entry(String id, LocalDate day, int length, Sketch sketch) {
  /// The day of a document without one; later than any day.
  public static final LocalDate UNDATED = LocalDate.MAX;

  /// The order in which documents stand for their cluster: the earliest day, then the longest
  /// body, then the smallest id.
  public static final Comparator<Entry> CANONICAL =
      Comparator.comparing(Entry::day)
          .thenComparing(Comparator.comparingInt(Entry::length).reversed())
          .thenComparing(Entry::id);
}
