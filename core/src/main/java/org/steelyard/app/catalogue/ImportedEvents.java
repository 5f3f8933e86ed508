package org.steelyard.app.catalogue;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.steelyard.model.Event;
import org.steelyard.model.Intensity;
import org.steelyard.model.PloverType;
import org.steelyard.model.QuadClass;
import org.steelyard.model.When;
import org.steelyard.store.data.Condition;
import org.steelyard.store.data.ReadRow;

/// Imported ICEWS and GDELT events as events of the model.
///
/// Intensity is the source's own (Goldstein's scale). The model's types are PLOVER's; these rows
/// carry CAMEO codes, so that each stands under one type of its quad class, and only the class may
/// be used. Confidence is 1. An event's one "report" is its publisher, which is what intervals
/// are blocked by.
final class ImportedEvents {
  private static final int SOURCE = 0;
  private static final int TARGET = 1;
  private static final int DAY = 2;
  private static final int QUAD = 3;
  private static final int INTENSITY = 4;
  private static final int ID = 5;
  private static final int PUBLISHER = 6;

  private final Tables tables;
  private final EventSource source;
  private int left;

  ImportedEvents(Tables tables, EventSource source) {
    this.tables = tables;
    this.source = source;
  }

  private List<String> columns() {
    return source == EventSource.GDELT
        ? List.of("source_iso3", "target_iso3", "day", "quad", "goldstein", "event_id", "url")
        : List.of(
            "source_iso3", "target_iso3", "day", "quad", "intensity", "event_id", "publisher");
  }

  /// The last day of the years of which anything is held; [LocalDate#MIN] where nothing is.
  LocalDate lastDay(Years years) {
    LocalDate[] last = {LocalDate.MIN};
    tables.rows(
        source.word(),
        List.of("day"),
        List.of(new Condition.Days("day", years.first(), years.last())),
        row -> last[0] = row.day(0).isAfter(last[0]) ? row.day(0) : last[0]);
    return last[0];
  }

  /// Events of `state` with other states.
  List<Event> of(String state, Years years) {
    TreeMap<String, Event> events = new TreeMap<>();
    for (String side : List.of("source_iso3", "target_iso3")) {
      tables.rows(
          source.word(),
          columns(),
          List.of(
              new Condition.Same(side, state),
              new Condition.Days("day", years.first(), years.last())),
          row -> add(row, events));
    }
    return new ArrayList<>(events.values());
  }

  /// Rows that could not be used.
  int left() {
    return left;
  }

  private void add(ReadRow row, Map<String, Event> events) {
    String from = row.text(SOURCE);
    String to = row.text(TARGET);
    String quad = row.text(QUAD);
    if (from.isEmpty() || to.isEmpty() || quad.isEmpty() || row.none(INTENSITY)) {
      left++;
      return;
    }
    if (from.equals(to)) {
      return;
    }
    // An event can stand twice in ICEWS with one id and two days.
    String id = source.word() + ":" + row.whole(ID) + ":" + row.day(DAY);
    events.put(
        id,
        new Event(
            id,
            When.day(row.day(DAY)),
            from,
            to,
            type(quad),
            "",
            false,
            "",
            new Intensity("Goldstein", row.real(INTENSITY)),
            1,
            List.of(publisher(row.text(PUBLISHER)))));
  }

  private static PloverType type(String quad) {
    for (PloverType type : PloverType.values()) {
      if (type.quad().label().equals(quad)) {
        return type;
      }
    }
    throw new IllegalArgumentException(
        "There is no class '" + quad + "'.\nMaybe one of " + List.of(QuadClass.values()) + "?");
  }

  private String publisher(String text) {
    if (source == EventSource.GDELT && !text.isEmpty()) {
      try {
        String host = new URI(text).getHost();
        return host == null ? text : host;
      } catch (URISyntaxException e) {
        return text;
      }
    }
    return text.isEmpty() ? "unnamed" : text;
  }
}
