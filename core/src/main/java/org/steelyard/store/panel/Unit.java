package org.steelyard.store.panel;

/// What a row of a panel speaks of.
public enum Unit {
  /// Two states in a year.
  DYAD_YEAR,
  /// One state in a year.
  STATE_YEAR
}
