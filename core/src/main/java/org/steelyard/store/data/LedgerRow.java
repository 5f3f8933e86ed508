package org.steelyard.store.data;

/// The row that accounts for one input.
///
/// @param key name, hash and givens: what makes it this input
/// @param outcome what became of it
/// @param document id of the document that holds its bytes, or empty
/// @param reason why, for people; empty where stored
/// @param run id of the run that decided
/// @param position end of its line in `inputs.jsonl`, in bytes
public record LedgerRow(
    Input.Key key,
    LedgerOutcome outcome,
    String document,
    String reason,
    String run,
    long position) {
  public String name() {
    return key.name();
  }

  /// The same input with another outcome.
  public LedgerRow become(LedgerOutcome other, String why) {
    return new LedgerRow(key, other, document, why, run, position);
  }
}
