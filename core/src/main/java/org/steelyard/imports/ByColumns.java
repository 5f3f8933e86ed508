package org.steelyard.imports;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Reads lines by a [Plan], column by column into a [Block]. What a text becomes is worked out
/// once a text, not once a row. Lines that do not fit are left to another. Not safe for several
/// threads.
final class ByColumns {
  /// Reads a line that does not fit.
  interface Odd {
    /// Reads the line of this number; the rows that it is, one or none.
    List<Row> read(long number, int from, int to);
  }

  private final Charset charset;
  private final Block block;
  private final boolean[] isKey;
  private final Chunk chunk;
  private final List<Taking> takings = new ArrayList<>();
  private final List<OneField> texts = new ArrayList<>();
  private final List<Integer> unread = new ArrayList<>();

  ByColumns(Plan plan, Kind kind, Block block) {
    Shape shape = kind.shape();
    this.charset = shape.charset();
    this.block = block;
    this.isKey = new boolean[kind.columns().size()];
    this.chunk = new Chunk(plan.width(), shape.delimiter());
    TreeMap<Integer, OneField> fields = new TreeMap<>();
    TreeSet<Integer> found = new TreeSet<>();
    if (plan.dated() >= 0) {
      found.add(plan.dated());
    }
    for (int i = 0; i < isKey.length; i++) {
      isKey[i] = kind.key().contains(kind.columns().get(i).name());
      Plan.Take take = plan.takes().get(i);
      int place = place(take);
      boolean number = take instanceof Plan.Take.Whole || take instanceof Plan.Take.Real;
      if (!number) {
        found.add(place);
      }
      OneField field = field(fields, place);
      Block.Values column = block.columns().get(i);
      takings.add(
          column.text()
              ? new TakingText(
                  plan, take, chunk, field, field(fields, Math.max(0, plan.dated())), column)
              : new TakingNumber(plan, take, place, chunk, field, column));
    }
    found.forEach(place -> texts.add(field(fields, place)));
    for (int place = 0; place < plan.width(); place++) {
      if (!fields.containsKey(place)) {
        unread.add(place);
      }
    }
  }

  private OneField field(Map<Integer, OneField> fields, int place) {
    return fields.computeIfAbsent(place, at -> new OneField(at, chunk, charset));
  }

  private static int place(Plan.Take take) {
    return switch (take) {
      case Plan.Take.Same _ -> 0;
      case Plan.Take.Text text -> text.field();
      case Plan.Take.State state -> state.field();
      case Plan.Take.Cameo cameo -> cameo.field();
      case Plan.Take.Quad quad -> quad.field();
      case Plan.Take.Day day -> day.field();
      case Plan.Take.Whole whole -> whole.field();
      case Plan.Take.Real real -> real.field();
    };
  }

  /// Reads whole lines; returns how many.
  long read(byte[] bytes, int size, Odd odd) {
    long lines = 0;
    int from = 0;
    while (from < size) {
      from = chunk.fill(bytes, from, size);
      rows(lines, odd);
      lines += chunk.rows;
    }
    return lines;
  }

  private void rows(long before, Odd odd) {
    int rows = chunk.rows;
    block.room(rows);
    int base = block.size();
    Arrays.fill(block.keys(), base, base + rows, Hash64.START);
    Arrays.fill(block.contents(), base, base + rows, Hash64.START);
    for (int row = 0; row < rows; row++) {
      block.lines()[base + row] = before + row + 1;
      if (chunk.wide[row] && !chunk.odd[row]) {
        chunk.odd[row] = !clean(row);
      }
    }
    texts.forEach(OneField::find);
    for (int i = 0; i < takings.size(); i++) {
      takings.get(i).take(base, block.contents());
      if (isKey[i]) {
        takings.get(i).key(base, block.keys());
      }
    }
    for (int row = 0; row < rows; row++) {
      if (chunk.odd[row]) {
        block.loosen();
        for (Row read : odd.read(before + row + 1, chunk.from[row], chunk.to[row])) {
          block.place(base + row, read);
          block.keep(base + row);
        }
      } else {
        block.keep(base + row);
      }
    }
  }

  /// Whether the fields that nobody reads are text too.
  private boolean clean(int row) {
    for (int place : unread) {
      int from = chunk.begin(row, place);
      int length = chunk.end(row, place) - from;
      String text = new String(chunk.bytes, from, length, charset);
      if (!OneField.clean(text, chunk.bytes, from, length, charset)) {
        return false;
      }
    }
    return true;
  }
}
