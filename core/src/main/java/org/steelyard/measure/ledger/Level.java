package org.steelyard.measure.ledger;

/// At what level two states met; the highest first.
public enum Level {
  /// Heads of state or government.
  LEADERS,
  MINISTERS,
  /// Deputies, envoys, ambassadors, delegations.
  OFFICIALS,
  /// The text does not say.
  UNKNOWN
}
