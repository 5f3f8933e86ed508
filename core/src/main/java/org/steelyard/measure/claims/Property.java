package org.steelyard.measure.claims;

/// What a claim says that a state or a relation is, where a measure can tell.
public enum Property {
  BALANCED("a balanced course"),
  MULTI_VECTOR("several vectors"),
  GOOD_RELATIONS("good relations"),
  BAD_RELATIONS("bad relations"),
  NOT_DEPENDENT("neighbourliness without dependence"),
  LARGEST_PARTNER("largest trading partner"),
  VOTES_WITH("same votes");

  private final String words;

  Property(String words) {
    this.words = words;
  }

  /// Words for people.
  public String words() {
    return words;
  }
}
