package org.steelyard.measure.alignment;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.steelyard.measure.CourseEvidence;
import org.steelyard.measure.Explanation;
import org.steelyard.measure.Redraw;
import org.steelyard.model.Domain;
import org.steelyard.model.Measured;
import org.steelyard.model.Measured.Estimate;

/// How near a state is to the one of two poles rather than the other.
///
/// 100 is wholly the first pole's, 0 wholly the second's, 45 to 55 the band of those that hedge.
/// Form: Khong and Liow's Anatomy of Choice index (domains and indicators of equal weight); theirs
/// has ten states and two fixed poles, ours any. Law: exchanged poles give 100 less the value.
/// Trap: it compares only; a state far from both is at 50 as one near to both is.
///
/// @param state whose place
/// @param first id of the pole at 100
/// @param second id of the pole at 0
/// @param value 0 to 100; no data without any indicator
/// @param band where the value lies, and whether the interval lies there too
/// @param domains value by domain, those with data only
/// @param missing what has no data, with the reason
public record Alignment(
    String state,
    String first,
    String second,
    Measured value,
    Band band,
    Map<Domain, Measured> domains,
    List<String> missing,
    Explanation why) {
  /// Least value of the band of those that hedge.
  public static final double LEAST_HEDGER = CourseEvidence.LEAST_HEDGER;

  /// Largest value of that band.
  public static final double MOST_HEDGER = CourseEvidence.MOST_HEDGER;

  /// Where a state stands, told by its whole interval.
  public enum Band {
    /// The whole interval is above the band.
    FIRST,
    /// The whole interval is below the band.
    SECOND,
    /// The whole interval is in the band.
    HEDGER,
    /// The interval crosses a border of the band.
    UNDECIDED,
    /// No data.
    NONE;

    /// The band of a value.
    public static Band of(Measured value) {
      if (!(value instanceof Estimate e)) {
        return NONE;
      }
      if (e.low() > MOST_HEDGER) {
        return FIRST;
      }
      if (e.high() < LEAST_HEDGER) {
        return SECOND;
      }
      return e.low() >= LEAST_HEDGER && e.high() <= MOST_HEDGER ? HEDGER : UNDECIDED;
    }
  }

  public Alignment {
    Map<Domain, Measured> copy = new EnumMap<>(Domain.class);
    copy.putAll(domains);
    domains = Collections.unmodifiableMap(copy);
    missing = List.copyOf(missing);
  }

  /// The alignment of `state` between two poles.
  ///
  /// @param indicators with values for `first` and `second` in this order, in any order themselves
  /// @param weights by domain, 0 or more; equal ones give the published form
  public static Alignment of(
      String state,
      String first,
      String second,
      List<Indicator> indicators,
      Map<Domain, Double> weights,
      Redraw redraw) {
    if (first.equals(second)) {
      throw new IllegalArgumentException(
          "An alignment needs two poles, but both are " + first + ".");
    }
    return new Aligner(state, first, second, indicators, weights, redraw).alignment();
  }
}
