package org.steelyard.publish.chart;

import java.time.LocalDate;
import java.util.List;
import org.steelyard.model.Series;

/// What one chart of one series says.
///
/// @param title the finding, or the measure
/// @param subtitle measure, unit, period
/// @param begin first day of the first period
/// @param low lower end of the scale
/// @param high upper end of it
/// @param coverage whether reports are counted, so that a strip shows them
/// @param levels stretches of one level, where breaks were sought; else none
/// @param breaks where the level changed
/// @param source lines that stand under the chart: data set, citation, run, years
public record SeriesPlan(
    String title,
    String subtitle,
    Series series,
    LocalDate begin,
    double low,
    double high,
    boolean coverage,
    List<Level> levels,
    List<Break> breaks,
    List<String> source) {
  /// A stretch of one mean.
  public record Level(LocalDate from, LocalDate to, double mean) {}

  /// A change of level.
  ///
  /// @param at last day of the old level
  /// @param low first day of its interval
  /// @param high last day of it
  /// @param name the date for people
  public record Break(LocalDate at, LocalDate low, LocalDate high, String name) {}

  public SeriesPlan {
    levels = List.copyOf(levels);
    breaks = List.copyOf(breaks);
    source = List.copyOf(source);
    if (!(low < high) || series.points().isEmpty()) {
      throw new IllegalArgumentException(
          "A chart needs points and a scale, but has "
              + series.points().size()
              + " points on "
              + low
              + ".."
              + high
              + ".\nMaybe the measure has no data?");
    }
  }
}
