package org.steelyard.app.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.steelyard.model.Event;

/// Events of one state, and what is known of where they come from.
///
/// @param events of the state within the years
/// @param origin gives the source of an event; only equality matters
/// @param at the day that measures stand at: the last that the source knows within the years
/// @param source citation and years
/// @param left what was left out and why; empty where nothing was
/// @param reason why there are none; empty where the source holds the years
record StateEvents(
    List<Event> events,
    Function<Event, String> origin,
    LocalDate at,
    List<Source> source,
    String left,
    String reason) {
  StateEvents {
    events = List.copyOf(events);
    source = List.copyOf(source);
  }

  static StateEvents none(String reason) {
    return new StateEvents(List.of(), _ -> "", LocalDate.EPOCH, List.of(), "", reason);
  }
}
