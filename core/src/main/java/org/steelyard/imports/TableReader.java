package org.steelyard.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.steelyard.read.unpack.stream.Broken;
import org.steelyard.read.unpack.table.Fields;

/// Reads one table line by line. A row in quotation marks may span lines; one whose mark never
/// closes costs itself and no more. Not safe for several threads.
final class TableReader {
  /// Most lines of one row.
  private static final int MOST_LINES = 100;

  /// So many refusals at the start, and nothing else: the file is of another kind.
  private static final int HOPELESS = 1000;

  private record Line(long number, String text, String problem) {}

  private final Kind kind;
  private final Shape shape;
  private final String table;
  private final RowReader reader;
  private final RowSink sink;
  private final Lines lines;
  private final Deque<Line> ahead = new ArrayDeque<>();
  private long refused;
  private boolean any;

  TableReader(Kind kind, FileName name, String table, InputStream in, RowSink sink) {
    this.kind = kind;
    this.shape = kind.shape();
    this.table = table;
    this.reader = kind.reader(name);
    this.sink = sink;
    this.lines = new Lines(in, shape.charset());
  }

  /// Reads to the end, or to where the bytes cannot be read on, which is refused with its line.
  ///
  /// @return whether the bytes could be read to the end
  boolean read() throws IOException {
    try {
      while (fill(1)) {
        record(ahead.getFirst());
        if (!any && refused == HOPELESS) {
          refuse(
              lines.number() + 1,
              "the first "
                  + HOPELESS
                  + " lines are no rows of "
                  + kind.name()
                  + "; this line and all after it were not read",
              "");
          return true;
        }
      }
      return true;
    } catch (Broken broken) {
      while (!ahead.isEmpty()) {
        one(ahead.removeFirst());
      }
      refuse(
          lines.number(),
          "the file " + broken.what() + "; nothing after can be read",
          lines.text());
      return false;
    }
  }

  /// Whether `count` lines are ahead; reads as many.
  private boolean fill(int count) throws IOException {
    while (ahead.size() < count && lines.next()) {
      String text = lines.text();
      String problem = "";
      if (lines.tooLong()) {
        problem = "the line is longer than " + Lines.LONGEST + " bytes";
      } else if (!lines.clean(text)) {
        problem = "the line is not " + shape.charset().name();
      } else if (shape.finished() && !lines.ended()) {
        problem = "the last line has no line end: the file was cut off";
      }
      if (!text.isBlank()) {
        ahead.addLast(new Line(lines.number(), text, problem));
      }
    }
    return ahead.size() >= count;
  }

  /// The lines stay ahead until they are dealt with, so that none is lost where reading fails.
  private void record(Line first) throws IOException {
    if (!shape.quotes() || !first.problem().isEmpty() || even(first.text())) {
      one(ahead.removeFirst());
      return;
    }
    StringBuilder joined = new StringBuilder(first.text());
    int count = 0;
    for (int i = 1; i < MOST_LINES && count == 0 && fill(i + 1); i++) {
      Line next = ahead.stream().skip(i).findFirst().orElseThrow();
      if (!next.problem().isEmpty()) {
        break;
      }
      joined.append('\n').append(next.text());
      count = even(next.text()) ? 0 : i;
    }
    Reading reading =
        count == 0
            ? new Reading.Refused("")
            : reader.read(Fields.of(joined.toString(), shape.delimiter()));
    if (reading instanceof Reading.Refused) {
      ahead.removeFirst();
      refuse(first.number(), "a quotation mark is opened and not closed", first.text());
    } else {
      for (int i = 0; i <= count; i++) {
        ahead.removeFirst();
      }
      take(first.number(), reading, joined.toString());
    }
  }

  private void one(Line line) {
    if (line.problem().isEmpty()) {
      List<String> fields =
          shape.quotes() && line.text().indexOf('"') >= 0
              ? Fields.of(line.text(), shape.delimiter())
              : Split.at(line.text(), shape.delimiter());
      take(line.number(), reader.read(fields), line.text());
    } else {
      refuse(line.number(), line.problem(), line.text());
    }
  }

  private void take(long number, Reading reading, String text) {
    switch (reading) {
      case Reading.Taken(Row row) -> {
        any = true;
        sink.row(table, number, row);
      }
      // A known header: the file is of this kind, however many totals come first.
      case Reading.Header() -> any = true;
      case Reading.Refused(String why) -> refuse(number, why, text);
    }
  }

  private void refuse(long number, String why, String text) {
    refused++;
    sink.refused(table, number, why, text);
  }

  private static boolean even(String text) {
    boolean even = true;
    for (int i = text.indexOf('"'); i >= 0; i = text.indexOf('"', i + 1)) {
      even = !even;
    }
    return even;
  }
}
