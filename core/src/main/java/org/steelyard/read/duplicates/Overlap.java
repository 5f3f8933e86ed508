package org.steelyard.read.duplicates;

/// Two sets as far as their samples show them.
///
/// @param left members of the first seen
/// @param right members of the second seen
/// @param common members of both seen
record Overlap(int left, int right, int common) {
  /// Share of the union that is common (Jaccard, Broder's resemblance), 0..1; 0 for empty sets.
  double resemblance() {
    int union = left + right - common;
    return union == 0 ? 0 : (double) common / union;
  }

  /// Share of the smaller set that is common (Broder's containment), 0..1; 0 for an empty set.
  double containment() {
    int smaller = smaller();
    return smaller == 0 ? 0 : (double) common / smaller;
  }

  /// What the estimate of containment rests on: members seen of the smaller set.
  int smaller() {
    return Math.min(left, right);
  }
}
