package org.steelyard.model;

import java.time.LocalDate;
import java.util.List;

/// A measure over time, ascending. A gap is a [Measured.NoData] point, never 0.
///
/// @param key what is measured, for example `affinity AZE-RUS`
/// @param step length of a step: `month`, `quarter` or `year`
public record Series(String key, String step, List<Point> points) {
  /// One step.
  ///
  /// @param at last day of the step
  /// @param coverage reports that fall into the step
  public record Point(LocalDate at, Measured value, int coverage) {}

  public Series {
    points = List.copyOf(points);
    for (int i = 1; i < points.size(); i++) {
      if (!points.get(i - 1).at().isBefore(points.get(i).at())) {
        throw new IllegalArgumentException("A series' points ascend in time.");
      }
    }
  }
}
