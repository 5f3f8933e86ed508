package org.steelyard.measure.breaks;

import java.time.LocalDate;
import java.util.List;
import org.steelyard.measure.Explanation;
import org.steelyard.model.Measured;
import org.steelyard.model.Series;

/// When a series changed its level, and by how much; or that it has too few points to tell.
///
/// Reference: Nile 1871-1970: one break after 1898 (1895-1902), RSS 2835157 -> 1597457, BIC 1318
/// -> 1270, means 1097.75 and 849.97. Trap: a decayed mean such as an affinity moves slowly, so
/// its points are not independent: breaks are then too many and their intervals too narrow; read
/// them as places to look at, and open the events there.
public sealed interface Breaks {
  /// Too little to go by.
  ///
  /// @param why with the reason in words
  record Unknown(Measured.NoData why) implements Breaks {}

  /// What was found.
  ///
  /// @param key the series' name
  /// @param fits the fit for each number of breaks from 0 up
  /// @param segments one more than there are breaks, in order of time
  /// @param breaks those of the fit with the least BIC, in order of time; may be empty
  record Found(
      String key, List<Fit> fits, List<Segment> segments, List<Break> breaks, Explanation why)
      implements Breaks {
    public Found {
      fits = List.copyOf(fits);
      segments = List.copyOf(segments);
      breaks = List.copyOf(breaks);
    }
  }

  /// How well `breaks` breaks fit.
  ///
  /// @param rss sum of squared residuals, in squared units of the series
  /// @param bic `n (ln(2 pi RSS / n) + 1) + 2 (m + 1) ln n`; the least is chosen
  /// @param last last day before each break, ascending
  record Fit(int breaks, double rss, double bic, List<LocalDate> last) {
    public Fit {
      last = List.copyOf(last);
    }
  }

  /// A stretch of one level.
  ///
  /// @param mean with the interval of a mean of independent points
  record Segment(LocalDate from, LocalDate to, Measured.Estimate mean) {}

  /// A change of level.
  ///
  /// @param last last day of the old level
  /// @param low first day of the interval of `last`, cut at the record's ends
  /// @param high last day of it
  /// @param known whether an interval could be computed; else it is the whole record
  /// @param shift new level minus old
  record Break(LocalDate last, LocalDate low, LocalDate high, boolean known, double shift) {}

  /// Breaks of `series`; its points without data are left out.
  static Breaks of(Series series, BreakSettings settings) {
    List<Series.Point> known =
        series.points().stream().filter(p -> p.value() instanceof Measured.Estimate).toList();
    double[] values =
        known.stream()
            .mapToDouble(p -> p.value() instanceof Measured.Estimate e ? e.value() : 0)
            .toArray();
    return of(
        series.key(),
        known.stream().map(Series.Point::at).toList(),
        values,
        series.points().size() - known.size(),
        settings);
  }

  /// Breaks of `values` at ascending `days`.
  ///
  /// @param key the name of what is measured
  /// @param gaps steps without data that were left out
  /// @throws IllegalArgumentException where there are not as many days as values
  static Breaks of(
      String key, List<LocalDate> days, double[] values, int gaps, BreakSettings settings) {
    if (days.size() != values.length) {
      throw new IllegalArgumentException(
          "Each value has its day, but there are "
              + days.size()
              + " days and "
              + values.length
              + " values.\nMaybe gaps were left out of one list only?");
    }
    return new BreakFinder(key, days, values, gaps, settings).find();
  }
}
