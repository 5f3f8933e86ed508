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
  private String problem = "";

  RowMaker(Kind kind) {
    this.kind = kind;
    this.columns = kind.columns();
    this.isKey = new boolean[columns.size()];
    for (int i = 0; i < isKey.length; i++) {
      isKey[i] = kind.key().contains(columns.get(i).name());
    }
  }

  /// Begins the next row.
  RowMaker begin() {
    cells.clear();
    problem = "";
    return this;
  }

  /// A text; empty is none.
  RowMaker text(String value) {
    cells.add(value.isEmpty() ? Cell.NONE : new Cell.Text(value));
    return this;
  }

  /// A whole number within bounds; empty is none.
  RowMaker whole(String value, long least, long most) {
    if (value.isEmpty()) {
      cells.add(Cell.NONE);
      return this;
    }
    try {
      long number = Long.parseLong(value);
      if (number >= least && number <= most) {
        cells.add(new Cell.Whole(number));
        return this;
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
      cells.add(Cell.NONE);
      return this;
    }
    try {
      double number = Double.parseDouble(value);
      if (number >= least && number <= most) {
        cells.add(new Cell.Real(number));
        return this;
      }
      refuse(value, "is outside of " + least + ".." + most);
    } catch (NumberFormatException e) {
      refuse(value, "is no number");
    }
    return this;
  }

  /// A day; none where the text is empty.
  RowMaker day(String value) {
    LocalDate day = Days.parse(value);
    if (value.isEmpty()) {
      cells.add(Cell.NONE);
    } else if (day.equals(LocalDate.MIN)) {
      refuse(value, "is no day");
    } else {
      cells.add(new Cell.Day(day));
    }
    return this;
  }

  /// A day as known; throws where it cannot be stored.
  RowMaker day(LocalDate value) {
    if (value.getYear() < -9998 || value.getYear() > 9999) {
      throw new DateTimeException("No day that can be stored: " + value);
    }
    cells.add(new Cell.Day(value));
    return this;
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
    cells.add(Cell.NONE);
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
    Hash64 key = new Hash64();
    Hash64 content = new Hash64();
    for (int i = 0; i < isKey.length; i++) {
      Cell cell = cells.get(i);
      if (isKey[i]) {
        if (cell instanceof Cell.None) {
          return new Reading.Refused(columns.get(i).name() + " is empty, but is part of the key");
        }
        key.add(cell);
      }
      content.add(cell);
    }
    return new Reading.Taken(new Row(cells, key.value(), content.value()));
  }
}
