package org.steelyard.model;

/// How exactly a date is known.
public enum Precision {
  DAY,
  WEEK,
  MONTH,
  SEASON,
  YEAR,
  /// The text names no date: the publication date stands for it.
  PUBLICATION,
  /// Neither the text nor the document has a date.
  UNKNOWN
}
