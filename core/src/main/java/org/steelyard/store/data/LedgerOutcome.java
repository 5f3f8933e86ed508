package org.steelyard.store.data;

/// What became of an input. Inputs = stored + duplicate + skipped + refused.
public enum LedgerOutcome {
  STORED,
  /// Its bytes are those of a stored input.
  DUPLICATE,
  SKIPPED,
  REFUSED,
  /// Accepted, but the process was stopped before its rows were written; recovery reads it again.
  PENDING
}
