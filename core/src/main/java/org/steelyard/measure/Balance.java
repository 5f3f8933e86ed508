package org.steelyard.measure;

import java.util.List;
import org.steelyard.model.Measured;

/// How evenly a state's engagement is spread over poles, and how it gets on with the worst of
/// them.
///
/// Evenness alone is not balance: a state on bad terms with everybody is even. All five
/// values have
/// bootstrap intervals; all are no data where fewer than two poles have an event, because then
/// policy and coverage cannot be told apart.
///
/// @param evenness 0 one pole, 1 all alike
/// @param hhi 1/n to 1
/// @param normalised 0 all alike, 1 one pole
/// @param effective effective number of vectors, 1 to n
/// @param weakest pole with the lowest affinity
/// @param silent ids of poles without data: their share of the reported engagement counts as 0
///     here, their affinity is unknown and stays out of `weakest`
public record Balance(
    Measured evenness,
    Measured hhi,
    Measured normalised,
    Measured effective,
    Weakest weakest,
    List<String> silent,
    Explanation why) {
  /// The minimum-pole affinity.
  ///
  /// @param pole id of the pole with the lowest affinity, empty for no data
  /// @param affinity lowest affinity; its interval is that of the minimum
  /// @param belief share of replicates in which this pole is the lowest, 0 for no data
  public record Weakest(String pole, Measured affinity, double belief) {}

  public Balance {
    silent = List.copyOf(silent);
  }
}
