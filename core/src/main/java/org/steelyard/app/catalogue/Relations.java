package org.steelyard.app.catalogue;

import java.util.List;
import org.steelyard.measure.Dealings;
import org.steelyard.model.Event;
import org.steelyard.model.Pole;

/// What measures of a relation share.
final class Relations {
  private Relations() {}

  /// Events of `state` with the other state or any member of the pole.
  static List<Event> with(List<Event> events, String state, Tables tables, String argument) {
    List<String> members = tables.members(argument, state);
    return members.isEmpty()
        ? List.of()
        : Dealings.with(events, state, new Pole(argument, argument, members));
  }

  static List<Requirement> needs(EventSource events) {
    return List.of(
        events == EventSource.CODED ? Requirement.CODED : Requirement.imported(events.word()));
  }
}
