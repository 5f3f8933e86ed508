package org.steelyard.measure.vectors;

/// How far a pole's place moves when the weights move.
///
/// A place is 1 and the number of poles that are ahead, pair by pair. The outer bounds
/// are proven; the inner ones were seen, at weightings drawn from the box and at its
/// given one. Where both agree the range is exact.
///
/// @param id the pole
/// @param given its place with the given weights
/// @param best no weighting gives a better place
/// @param worst no weighting gives a worse place
/// @param seenBest best place that was seen
/// @param seenWorst worst place that was seen
public record RankRange(String id, int given, int best, int worst, int seenBest, int seenWorst) {
  /// Whether the bounds are attained.
  public boolean exact() {
    return best == seenBest && worst == seenWorst;
  }
}
