package org.steelyard.imports;

/// What the values of a column are.
public enum Type {
  /// Text as the source has it; codes such as CAMEO `057` are text, never numbers.
  TEXT,
  /// A whole number.
  WHOLE,
  /// A number.
  REAL,
  /// A calendar day.
  DAY
}
