package org.steelyard.measure.similarity;

/// What an alliance obliges its members to, and how strong a tie that makes (0 none to 3).
///
/// The order is that of the reference file of ATOP 5.1 similarities: defence and offence 3,
/// neutrality and consultation 2, non-aggression 1. Trap: codings differ. Alliance data of the
/// Correlates of War put neutrality and non-aggression together at 2 and consultation at 1.
public enum Obligation {
  /// To defend the other.
  DEFENCE(3),
  /// To attack together.
  OFFENCE(3),
  /// To stay out of the other's wars.
  NEUTRALITY(2),
  /// To talk before acting.
  CONSULTATION(2),
  /// Not to attack the other.
  NONAGGRESSION(1);

  private final int tie;

  Obligation(int tie) {
    this.tie = tie;
  }

  /// Strength of a tie with this obligation alone; that of several is the strongest one's.
  public int tie() {
    return tie;
  }
}
