package org.steelyard.read.unpack.table;

import java.util.EnumMap;
import java.util.Map;

/// The known columns of one row. Not safe for several threads.
public final class Row {
  private record Value(int rank, String text) {}

  private final Map<Column, Value> values = new EnumMap<>(Column.class);

  /// An empty row.
  public Row() {}

  /// Puts `value` where the column called `name` belongs; names that are not known are dropped.
  public void put(String name, String value) {
    Column column = Column.of(name);
    String text = value.strip();
    if (column == Column.OTHER || text.isEmpty()) {
      return;
    }
    Value added = new Value(column.rank(name), text);
    values.merge(column, added, (old, more) -> old.rank() <= more.rank() ? old : more);
  }

  /// The value of `column`, or empty.
  public String get(Column column) {
    Value value = values.get(column);
    return value == null ? "" : value.text();
  }
}
