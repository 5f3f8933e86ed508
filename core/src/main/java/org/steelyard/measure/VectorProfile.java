package org.steelyard.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.steelyard.model.Event;
import org.steelyard.model.Measured;
import org.steelyard.model.Pole;

/// To which poles a state's engagement goes, and how it gets on with each.
///
/// A pole's share is the sum of `w 2^-((t-s)/h)` over the events with it, over that of all poles;
/// w is the event's confidence. Cooperation and conflict both are engagement. An event whose
/// counterpart belongs to several poles is split evenly in the shares and whole in the affinities.
/// Own measure. Trap: shares are of what is reported; who is written about more looks weightier.
///
/// @param vectors one for each pole, in the order asked
/// @param balance the spread over all of them
public record VectorProfile(String state, LocalDate at, List<Vector> vectors, Balance balance) {
  /// One pole.
  ///
  /// @param share of the engagement with all poles, 0 to 1; no data for a silent pole
  /// @param affinity -10 to +10; no data for a silent pole, never 0
  /// @param events dated events with it up to the day
  /// @param why how the affinity comes about
  public record Vector(Pole pole, Measured share, Measured affinity, int events, Explanation why) {}

  public VectorProfile {
    vectors = List.copyOf(vectors);
  }

  /// The profile of `state` at the end of day `at`.
  ///
  /// @param poles at least two with different ids
  /// @param events all events; those without the state or any pole are passed over
  /// @param source gives an event's first source; only equality matters
  public static VectorProfile of(
      String state,
      List<Pole> poles,
      List<Event> events,
      Function<Event, String> source,
      LocalDate at,
      AffinitySettings settings) {
    if (poles.stream().map(Pole::id).distinct().count() != poles.size() || poles.size() < 2) {
      throw new IllegalArgumentException(
          "A profile needs two or more different poles, but has "
              + poles.stream().map(Pole::id).toList()
              + ".\nMaybe the settings name a pole twice.");
    }
    return new Profiler(state, poles, events, source, at, settings).profile();
  }
}
