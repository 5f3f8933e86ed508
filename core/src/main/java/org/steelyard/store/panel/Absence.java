package org.steelyard.store.panel;

/// What it means that a source has no row for a pair or state that it covers.
public enum Absence {
  /// There was nothing: the source lists only what there is.
  ZERO,
  /// It is not known.
  MISSING
}
