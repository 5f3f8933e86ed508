package org.steelyard.app.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.steelyard.measure.Affinity;
import org.steelyard.measure.AffinitySettings;
import org.steelyard.measure.Balance;
import org.steelyard.measure.Dealings;
import org.steelyard.measure.Explanation;
import org.steelyard.measure.VectorProfile;
import org.steelyard.model.Event;
import org.steelyard.model.Measured;
import org.steelyard.model.Pole;

/// Vector profiles, also for settings that leave a state fewer than two poles.
final class Profiles {
  private Profiles() {}

  static VectorProfile of(
      String state,
      List<Pole> poles,
      List<Event> events,
      Function<Event, String> source,
      LocalDate at,
      AffinitySettings settings) {
    if (poles.size() > 1) {
      return VectorProfile.of(state, poles, events, source, at, settings);
    }
    Measured none = new Measured.NoData("the settings name fewer than two poles for " + state);
    List<VectorProfile.Vector> vectors =
        poles.stream().map(p -> vector(p, state, events, source, at, settings, none)).toList();
    List<String> silent =
        vectors.stream()
            .filter(v -> v.affinity() instanceof Measured.NoData)
            .map(v -> v.pole().id())
            .toList();
    Explanation why =
        new Explanation(
            "balance of " + state + " at " + at,
            "not computed: a balance needs two poles",
            List.of(),
            new TreeMap<>(),
            List.of(),
            Explanation.VERSION);
    return new VectorProfile(
        state,
        at,
        vectors,
        new Balance(none, none, none, none, new Balance.Weakest("", none, 0), silent, why));
  }

  private static VectorProfile.Vector vector(
      Pole pole,
      String state,
      List<Event> events,
      Function<Event, String> source,
      LocalDate at,
      AffinitySettings settings,
      Measured share) {
    Affinity affinity =
        Affinity.of(state + "-" + pole.id(), Dealings.with(events, state, pole), source, settings);
    Explanation why = affinity.explain(at);
    return new VectorProfile.Vector(pole, share, affinity.at(at), why.inputs().size(), why);
  }
}
