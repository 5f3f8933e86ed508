package org.steelyard.measure.similarity;

/// How a state voted; being absent is no vote and is not held here.
public enum Ballot {
  /// In favour (1 in Voeten's coding).
  YES,
  /// Neither (2).
  ABSTAIN,
  /// Against (3).
  NO
}
