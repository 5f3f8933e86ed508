package org.steelyard.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A batch that passes its rows on one by one, in order.
final class Held implements Batch {
  private record Item(String table, long line, Reading reading, String text) {}

  private final RowSink sink;
  private final List<Item> items = new ArrayList<>();
  private long before;

  Held(RowSink sink) {
    this.sink = sink;
  }

  @Override
  public void row(String table, long line, Row row) {
    items.add(new Item(table, line, new Reading.Taken(row), ""));
  }

  @Override
  public void refused(String table, long line, String why, String text) {
    items.add(new Item(table, line, new Reading.Refused(why), text));
  }

  @Override
  public void block(String table, Block rows) {
    for (int i = 0; i < rows.size(); i++) {
      row(table, rows.lines()[i], rows.row(i));
    }
    items.sort(Comparator.comparingLong(Item::line));
  }

  @Override
  public void settle(long lines) {
    before = lines;
  }

  @Override
  public void pack() {
    // There is nothing to be made ready.
  }

  @Override
  public void write() {
    for (Item item : items) {
      long line = before + item.line();
      switch (item.reading()) {
        case Reading.Taken(Row row) -> sink.row(item.table(), line, row);
        case Reading.Refused(String why) -> sink.refused(item.table(), line, why, item.text());
        case Reading.Header _ -> throw new IllegalStateException("A header is no row.");
      }
    }
  }
}
