package org.steelyard.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Rows of one stretch of a table, column by column. Not safe for several threads.
public final class Block {
  /// One column; a row's value is a code of a text, or a number's bits.
  public static final class Values {
    final Type type;
    private final Texts texts = new Texts();
    int[] codes = new int[0];
    long[] numbers = new long[0];
    boolean[] present = new boolean[0];

    Values(Type type) {
      this.type = type;
    }

    /// Whether the values are texts.
    public boolean text() {
      return type == Type.TEXT;
    }

    /// For each row the number of its text, -1 for none; longer than there are rows.
    public int[] codes() {
      return codes;
    }

    /// For each row its number, the bits of its floating number, or its day since 1970.
    public long[] numbers() {
      return numbers;
    }

    /// For each row whether it has a number.
    public boolean[] present() {
      return present;
    }

    /// The different texts; some may stand in no row.
    public List<String> different() {
      return texts.all();
    }

    Texts texts() {
      return texts;
    }

    void room(int rows) {
      if (text()) {
        codes = Arrays.copyOf(codes, rows);
      } else {
        numbers = Arrays.copyOf(numbers, rows);
        present = Arrays.copyOf(present, rows);
      }
    }

    void move(int from, int to) {
      if (text()) {
        codes[to] = codes[from];
      } else {
        numbers[to] = numbers[from];
        present[to] = present[from];
      }
    }

    void set(int row, Cell cell) {
      if (text()) {
        codes[row] = cell instanceof Cell.Text(String value) ? texts.code(value) : -1;
        return;
      }
      present[row] = !(cell instanceof Cell.None);
      numbers[row] =
          switch (cell) {
            case Cell.Whole(long value) -> value;
            case Cell.Real(double value) -> Double.doubleToRawLongBits(value);
            case Cell.Day(LocalDate value) -> value.toEpochDay();
            case Cell.None _, Cell.Text _ -> 0;
          };
    }

    Cell get(int row) {
      if (text()) {
        return codes[row] < 0 ? Cell.NONE : new Cell.Text(texts.all().get(codes[row]));
      }
      if (!present[row]) {
        return Cell.NONE;
      }
      long value = numbers[row];
      return switch (type) {
        case REAL -> new Cell.Real(Double.longBitsToDouble(value));
        case DAY -> new Cell.Day(LocalDate.ofEpochDay(value));
        case WHOLE, TEXT -> new Cell.Whole(value);
      };
    }
  }

  private final List<Values> columns = new ArrayList<>();
  private long[] lines = new long[0];
  private long[] keys = new long[0];
  private long[] contents = new long[0];
  private int size;
  private boolean loose;

  Block(List<Column> columns) {
    columns.forEach(column -> this.columns.add(new Values(column.type())));
  }

  /// The columns of the kind.
  public List<Values> columns() {
    return columns;
  }

  /// How many rows there are.
  public int size() {
    return size;
  }

  /// For each row the line at which it begins, from 1; longer than there are rows.
  public long[] lines() {
    return lines;
  }

  /// For each row the hash of its key.
  public long[] keys() {
    return keys;
  }

  /// For each row the hash of its content.
  public long[] contents() {
    return contents;
  }

  /// One row as it would be without columns.
  public Row row(int row) {
    List<Cell> cells = new ArrayList<>(columns.size());
    for (Values column : columns) {
      cells.add(column.get(row));
    }
    return new Row(cells, keys[row], contents[row]);
  }

  /// Whether columns may have texts that no row has.
  public boolean loose() {
    return loose;
  }

  /// Says that lines were odd: texts of theirs may be in no row.
  void loosen() {
    loose = true;
  }

  /// Makes room for so many more rows.
  void room(int more) {
    if (size + more > lines.length) {
      int rows = Math.max(size + more, lines.length * 2);
      lines = Arrays.copyOf(lines, rows);
      keys = Arrays.copyOf(keys, rows);
      contents = Arrays.copyOf(contents, rows);
      columns.forEach(column -> column.room(rows));
    }
  }

  /// Moves a row forward to the end of those that are taken.
  void keep(int row) {
    if (row != size) {
      columns.forEach(column -> column.move(row, size));
      lines[size] = lines[row];
      keys[size] = keys[row];
      contents[size] = contents[row];
    }
    size++;
  }

  /// Puts a row that was read by itself where there is room.
  void place(int at, Row row) {
    for (int i = 0; i < columns.size(); i++) {
      columns.get(i).set(at, row.cells().get(i));
    }
    keys[at] = row.key();
    contents[at] = row.content();
  }
}
