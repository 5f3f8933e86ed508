package org.steelyard.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.steelyard.model.PloverType;

/// Makes one row from texts; after the first value that is wrong the rest are passed over.
final class RowMaker {
  private static final int SHOWN = 60;

  private final Kind kind;
  private final List<Column> columns;
  private final boolean[] isKey;
  private final List<Cell> cells = new ArrayList<>();
  private final Memo[] memos;
  private final long[] hashes;
  private String problem = "";

  RowMaker(Kind kind) {
    this.kind = kind;
    this.columns = kind.columns();
    this.isKey = new boolean[columns.size()];
    this.memos = new Memo[columns.size()];
    this.hashes = new long[columns.size()];
    for (int i = 0; i < isKey.length; i++) {
      memos[i] = new Memo();
      isKey[i] = kind.key().contains(columns.get(i).name());
    }
  }

  /// Begins the next row.
  RowMaker begin() {
    cells.clear();
    problem = "";
    return this;
  }

  private RowMaker add(Cell cell, long hash) {
    if (cells.size() < hashes.length) {
      hashes[cells.size()] = hash;
    }
    cells.add(cell);
    return this;
  }

  private RowMaker add(Cell cell) {
    return add(cell, Hash64.of(cell));
  }

  private RowMaker add(Memo memo) {
    return add(memo.cell(), memo.hash());
  }

  private Memo memo() {
    return memos[Math.min(cells.size(), memos.length - 1)];
  }

  /// A text; empty is none.
  RowMaker text(String value) {
    if (value.isEmpty()) {
      return add(Cell.NONE);
    }
    Memo memo = memo();
    if (!memo.has(value) || !(memo.cell() instanceof Cell.Text)) {
      memo.put(value, new Cell.Text(value));
    }
    return add(memo);
  }

  /// A whole number within bounds; empty is none.
  RowMaker whole(String value, long least, long most) {
    if (value.isEmpty()) {
      return add(Cell.NONE);
    }
    Memo memo = memo();
    try {
      long number =
          memo.has(value) && memo.cell() instanceof Cell.Whole(long known)
              ? known
              : Long.parseLong(value);
      if (number >= least && number <= most) {
        if (!(memo.has(value) && memo.cell() instanceof Cell.Whole)) {
          memo.put(value, new Cell.Whole(number));
        }
        return add(memo);
      }
      refuse(value, "is outside of " + least + ".." + most);
    } catch (NumberFormatException e) {
      refuse(value, "is no whole number");
    }
    return this;
  }

  /// A number within bounds; empty is none.
  RowMaker real(String value, double least, double most) {
    if (value.isEmpty()) {
      return add(Cell.NONE);
    }
    Memo memo = memo();
    try {
      double number =
          memo.has(value) && memo.cell() instanceof Cell.Real(double known)
              ? known
              : Double.parseDouble(value);
      if (number >= least && number <= most) {
        if (!(memo.has(value) && memo.cell() instanceof Cell.Real)) {
          memo.put(value, new Cell.Real(number));
        }
        return add(memo);
      }
      refuse(value, "is outside of " + least + ".." + most);
    } catch (NumberFormatException e) {
      refuse(value, "is no number");
    }
    return this;
  }

  /// A day; none where the text is empty.
  RowMaker day(String value) {
    if (value.isEmpty()) {
      return add(Cell.NONE);
    }
    Memo memo = memo();
    if (memo.has(value) && memo.cell() instanceof Cell.Day) {
      return add(memo);
    }
    LocalDate day = Days.parse(value);
    if (day.equals(LocalDate.MIN)) {
      refuse(value, "is no day");
      return this;
    }
    memo.put(value, new Cell.Day(day));
    return add(memo);
  }

  /// A day as known; throws where it cannot be stored.
  RowMaker day(LocalDate value) {
    if (value.getYear() < -9998 || value.getYear() > 9999) {
      throw new DateTimeException("No day that can be stored: " + value);
    }
    return add(new Cell.Day(value));
  }

  /// A CAMEO code and its quad class.
  RowMaker cameo(String code) {
    if (code.isEmpty() || Cameo.valid(code)) {
      return text(code).text(code.isEmpty() ? "" : Cameo.quad(code));
    }
    refuse(code, "is no CAMEO code");
    return text("");
  }

  /// A PLOVER event type and its quad class.
  RowMaker plover(String type) {
    String upper = type.toUpperCase(Locale.ROOT);
    for (PloverType one : PloverType.values()) {
      if (one.name().equals(upper)) {
        return text(upper).text(one.quad().label());
      }
    }
    if (type.isEmpty()) {
      return text("").text("");
    }
    refuse(type, "is no PLOVER event type");
    return text("");
  }

  /// Refuses the row.
  void refuse(String value, String what) {
    if (problem.isEmpty()) {
      String column =
          cells.size() < columns.size() ? columns.get(cells.size()).name() + " " : "row ";
      String shown = value.length() > SHOWN ? value.substring(0, SHOWN) + "..." : value;
      problem = column + "'" + shown + "' " + what;
    }
    add(Cell.NONE);
  }

  /// The row, or why there is none.
  Reading done() {
    if (!problem.isEmpty()) {
      return new Reading.Refused(problem);
    }
    if (cells.size() != columns.size()) {
      throw new IllegalStateException(
          kind.name() + " has " + columns.size() + " columns, but gave " + cells.size() + ".");
    }
    long key = Hash64.START;
    long content = Hash64.START;
    for (int i = 0; i < isKey.length; i++) {
      if (isKey[i]) {
        if (cells.get(i) instanceof Cell.None) {
          return new Reading.Refused(columns.get(i).name() + " is empty, but is part of the key");
        }
        key = Hash64.with(key, hashes[i]);
      }
      content = Hash64.with(content, hashes[i]);
    }
    return new Reading.Taken(new Row(cells, key, content));
  }
}
