package org.steelyard.store.data;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.steelyard.model.Event;

/// The events made from all reports.
///
/// @param events the events
/// @param setAside reports that happened in the text but belong to no event, each with the reason
///     (for example `rejected by a person`), by report id
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
