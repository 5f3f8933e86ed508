package org.steelyard.publish.chart;

import java.util.List;
import org.steelyard.model.Measured;

/// What a plane of dependence against affinity shows.
///
/// @param id unique in the page
/// @param alt the message in words
/// @param border dependence from which a pole counts as one that is depended on, 0 to 1
/// @param points poles with both numbers
/// @param source source line with the run
public record Plane(String id, String alt, double border, List<Dot> points, String source) {
  /// One pole.
  ///
  /// @param dependence 0 to 1
  /// @param affinity -10 to +10
  /// @param colour 1 to 4 for a series colour, 0 for grey
  /// @param anchor element that explains the affinity
  public record Dot(
      String name,
      Measured.Estimate dependence,
      Measured.Estimate affinity,
      int colour,
      String anchor) {}

  public Plane {
    points = List.copyOf(points);
  }
}
