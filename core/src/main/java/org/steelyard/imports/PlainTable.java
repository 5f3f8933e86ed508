package org.steelyard.imports;

import java.util.ArrayList;
import java.util.List;

/// Reads lines without quotation marks from stretches of bytes that end where a line ends. Not safe
/// for several threads.
final class PlainTable {
  /// So many refusals at the start, and nothing else: the file is of another kind.
  static final int HOPELESS = 1000;

  private final Kind kind;
  private final Shape shape;
  private final String table;
  private final RowReader reader;
  private final Cutter cutter;
  private final List<String> telling = new ArrayList<>();
  private final Batch sink;
  private String header = "";
  private long number;
  private long refused;
  private boolean any;
  private boolean taken;
  private boolean hopeless;
  private Plan plan = Plan.NONE;
  private final List<Row> alone = new ArrayList<>();

  PlainTable(Kind kind, FileName name, String table, Batch sink) {
    this.kind = kind;
    this.shape = kind.shape();
    this.table = table;
    this.reader = kind.reader(name);
    this.cutter = new Cutter(shape.delimiter(), shape.charset());
    this.sink = sink;
  }

  /// Whether tables of this shape are read here.
  static boolean can(Shape shape) {
    return !shape.quotes() && shape.delimiter() < 0x80 && Cutter.can(shape.charset());
  }

  /// Tells the reader what the lines before told it: see [#telling].
  void told(List<String> lines) {
    for (String line : lines) {
      List<String> fields = Split.at(line, shape.delimiter());
      switch (reader.read(fields)) {
        case Reading.Taken _ -> {
          taken = true;
          plan = reader.plan(fields.size());
        }
        case Reading.Header _ -> header = line;
        case Reading.Refused _ -> {}
      }
      telling.add(line);
    }
    any = !lines.isEmpty();
  }

  /// Lines that say how others are to be read: headers, each once, and the first row.
  List<String> telling() {
    return List.copyOf(telling);
  }

  /// Whether a row or a header was read.
  boolean any() {
    return any;
  }

  /// Whether the file is of another kind; nothing more is read.
  boolean hopeless() {
    return hopeless;
  }

  /// Lines read.
  long number() {
    return number;
  }

  /// Reads a stretch; `bytes` has [Cutter#MARGIN] to spare behind it.
  ///
  /// @param first whether it begins the file
  /// @param last whether it ends the file
  void read(byte[] bytes, int to, boolean first, boolean last) {
    if (plan.width() >= 2) {
      columns(bytes, to, last);
      return;
    }
    int from = first && mark(bytes, to) ? 3 : 0;
    while (from < to && !hopeless) {
      int end = from;
      while (end < to && bytes[end] != '\n') {
        end++;
      }
      number++;
      line(bytes, from, end, last && end == to);
      from = end + 1;
      if (!any && refused == HOPELESS) {
        hopeless = true;
        refuse(
            number + 1,
            "the first "
                + HOPELESS
                + " lines are no rows of "
                + kind.name()
                + "; this line and all after it were not read",
            "");
      }
    }
  }

  /// Reads by columns, and line by line what does not fit.
  private void columns(byte[] bytes, int to, boolean last) {
    Block block = new Block(kind.columns());
    long before = number;
    long lines =
        new ByColumns(plan, kind, block)
            .read(
                bytes,
                to,
                (nth, from, end) -> {
                  alone.clear();
                  number = before + nth;
                  line(bytes, from, end, last && end == to);
                  return alone;
                });
    number = before + lines;
    sink.block(table, block);
  }

  private static boolean mark(byte[] bytes, int to) {
    return to >= 3
        && (bytes[0] & 0xFF) == 0xEF
        && (bytes[1] & 0xFF) == 0xBB
        && (bytes[2] & 0xFF) == 0xBF;
  }

  private void line(byte[] bytes, int from, int end, boolean open) {
    if (end - from > Lines.LONGEST) {
      refuse(
          number,
          "the line is longer than " + Lines.LONGEST + " bytes",
          new String(bytes, from, Lines.LONGEST, shape.charset()));
      return;
    }
    int to = end > from && bytes[end - 1] == '\r' ? end - 1 : end;
    // Most lines begin with a letter or digit, so they are not blank.
    if (to == from || (bytes[from] <= ' ' && text(bytes, from, to).isBlank())) {
      return;
    }
    cutter.cut(bytes, from, to);
    if (!cutter.clean()) {
      String text = text(bytes, from, to);
      refuse(number, "the line is not " + shape.charset().name(), text);
    } else if (shape.finished() && open) {
      String why = "the last line has no line end: the file was cut off";
      refuse(number, why, text(bytes, from, to));
    } else {
      take(bytes, from, to);
    }
  }

  private void take(byte[] bytes, int from, int to) {
    switch (reader.read(cutter)) {
      case Reading.Taken(Row row) -> {
        if (!taken) {
          telling.add(text(bytes, from, to));
        }
        any = true;
        taken = true;
        if (plan.width() >= 2) {
          alone.add(row);
        } else {
          sink.row(table, number, row);
        }
      }
      case Reading.Header() -> {
        any = true;
        String found = text(bytes, from, to);
        if (!found.equals(header)) {
          telling.add(found);
          header = found;
        }
      }
      case Reading.Refused(String why) -> refuse(number, why, text(bytes, from, to));
    }
  }

  private String text(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, shape.charset());
  }

  private void refuse(long line, String why, String text) {
    refused++;
    sink.refused(table, line, why, text);
  }
}
