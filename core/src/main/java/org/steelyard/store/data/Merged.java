package org.steelyard.store.data;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.steelyard.model.Event;

/// The events made from all reports.
///
/// @param events the events
/// @param setAside reports that stand otherwise than coded, each with the reason, by report id:
///     in no event though they happened in the text (`rejected by ...`), or in one though they
///     did not (`counts, by ...`)
public record Merged(List<Event> events, Map<String, String> setAside) {
  public Merged {
    events = List.copyOf(events);
    setAside = Collections.unmodifiableSortedMap(new TreeMap<>(setAside));
  }

  /// Events with no report set aside.
  public static Merged of(List<Event> events) {
    return new Merged(events, Map.of());
  }
}
