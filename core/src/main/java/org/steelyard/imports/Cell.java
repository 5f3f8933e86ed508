package org.steelyard.imports;

import java.time.LocalDate;

/// One value of a row.
public sealed interface Cell {
  /// No value: the source is silent, which is never 0.
  Cell NONE = new None();

  /// A text; may be empty only where the source says so.
  record Text(String value) implements Cell {}

  /// A whole number.
  record Whole(long value) implements Cell {}

  /// A number; never infinite, never not a number.
  record Real(double value) implements Cell {}

  /// A calendar day.
  record Day(LocalDate value) implements Cell {}

  /// No value.
  record None() implements Cell {}
}
