package org.steelyard.measure;

import java.util.List;
import org.steelyard.model.Dyad;
import org.steelyard.model.Event;
import org.steelyard.model.Pair;
import org.steelyard.model.Pole;

/// Which events belong to a relation.
public final class Dealings {
  private Dealings() {}

  /// Events between the two of `pair`, whoever acts.
  public static List<Event> between(List<Event> events, Pair pair) {
    return events.stream()
        .filter(e -> !e.source().equals(e.target()))
        .filter(e -> Pair.of(e.source(), e.target()).equals(pair))
        .toList();
  }

  /// Events in which `dyad.from` acts on `dyad.to`; reciprocal events count in both directions.
  public static List<Event> from(List<Event> events, Dyad dyad) {
    return between(events, dyad.pair()).stream()
        .filter(e -> e.reciprocal() || e.source().equals(dyad.from()))
        .toList();
  }

  /// Events between `state` and any member of `pole`, whoever acts.
  public static List<Event> with(List<Event> events, String state, Pole pole) {
    return events.stream().filter(e -> pole.members().contains(other(e, state))).toList();
  }

  /// The counterpart of `state` in `event`; empty where the state has no part in it.
  static String other(Event event, String state) {
    if (event.source().equals(state)) {
      return event.target().equals(state) ? "" : event.target();
    }
    return event.target().equals(state) ? event.source() : "";
  }
}
