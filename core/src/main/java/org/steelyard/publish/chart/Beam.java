package org.steelyard.publish.chart;

import java.util.List;
import org.steelyard.model.Measured;

/// What a balance beam shows.
///
/// @param id unique in the page
/// @param alt the message in words
/// @param poles poles with and without data, in any order
/// @param now fulcrum now
/// @param then fulcrum before
/// @param thenLabel when that was, for example `2023-08`
/// @param source source line with the run
public record Beam(
    String id,
    String alt,
    List<Hanging> poles,
    Measured now,
    Measured then,
    String thenLabel,
    String source) {
  /// One pole that hangs from the beam.
  ///
  /// @param name readable name
  /// @param position affinity, -10 to +10
  /// @param share share of engagement, 0 to 1
  /// @param colour 1 to 4 for a series colour, 0 for grey
  /// @param anchor element that explains the position
  public record Hanging(
      String name, Measured position, Measured share, int colour, String anchor) {}

  public Beam {
    poles = List.copyOf(poles);
  }
}
