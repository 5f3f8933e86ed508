package org.steelyard.model;

/// Whether a claim speaks well or ill of a relation or actor.
public enum Polarity {
  POSITIVE,
  NEGATIVE,
  MIXED,
  NEUTRAL
}
