package org.steelyard.app.series;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.steelyard.model.Event;
import org.steelyard.model.Measured;
import org.steelyard.model.QuadClass;

/// One period.
///
/// @param period `2024-08`, `2024-Q3` or `2024`
/// @param at day that the value stands at: the period's last, or the last that the source knows
/// @param coverage reports of the relation that fall into the period; 0 where none is counted
/// @param events those of the relation in the period; none for measures made of other data
/// @param counts events by class, for measures that must not be shown without; else empty
/// @param years years of the data that were used, for people
public record Row(
    String period,
    LocalDate at,
    Measured value,
    int coverage,
    List<Event> events,
    Map<QuadClass, Integer> counts,
    String years) {
  public Row {
    events = List.copyOf(events);
    counts = counts.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(counts));
  }
}
