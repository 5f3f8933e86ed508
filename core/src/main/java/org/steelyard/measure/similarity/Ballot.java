package org.steelyard.measure.similarity;

/// How a state voted; being absent is no vote and is not held here.
public enum Ballot {
  /// In favour (1 in Voeten's coding).
  YES(1),
  /// Neither (2).
  ABSTAIN(2),
  /// Against (3).
  NO(3);

  private final int code;

  Ballot(int code) {
    this.code = code;
  }

  /// Voeten's code: 1, 2 or 3.
  public int code() {
    return code;
  }
}
