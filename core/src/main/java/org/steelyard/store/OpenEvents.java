package org.steelyard.store;

import java.util.TreeMap;
import org.steelyard.imports.Kind;
import org.steelyard.store.duckdb.EventTable;
import org.steelyard.store.imported.Shelf;

/// Imported events that were asked for a page, kept open: opening costs more than a page. A kind
/// without intensities is refused with [IllegalArgumentException].
final class OpenEvents implements AutoCloseable {
  private final TreeMap<String, EventTable> open = new TreeMap<>();

  EventTable of(Shelf shelf, Kind kind) {
    return open.computeIfAbsent(kind.name(), _ -> shelf.events(kind));
  }

  @Override
  public void close() {
    open.values().forEach(EventTable::close);
    open.clear();
  }
}
