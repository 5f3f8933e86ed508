package org.steelyard.read.unpack;

import java.io.IOException;
import java.io.InputStream;
import org.steelyard.model.Given;
import org.steelyard.read.text.Decoder;
import org.steelyard.read.unpack.stream.Source;
import org.steelyard.read.unpack.table.JsonRow;
import org.steelyard.read.unpack.table.Records;
import org.steelyard.read.unpack.table.Row;
import org.steelyard.read.unpack.table.Utf8;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// JSON Lines: each line is an object with a document, named by its line.
final class JsonLinesUnpacker implements Unpacker {
  @Override
  public void unpack(InputStream in, String name, Given given, Limits limits, Sink sink)
      throws IOException {
    int longest = (int) Math.min(limits.entryBytes(), 32 << 20);
    Records records = new Records(Utf8.of(new Source(in)), false, longest);
    RowEntries entries = new RowEntries(name, given, sink);
    while (records.next()) {
      if (records.tooLong()) {
        entries.refuse(
            records.line(),
            "is longer than " + longest + " bytes",
            "its line ends are missing; each document needs a line of its own");
      } else {
        line(records, given, entries);
      }
    }
    entries.end();
  }

  private static void line(Records records, Given given, RowEntries entries) throws IOException {
    String json = Decoder.decode(records.bytes(), given.charset());
    Row row;
    try (JsonParser parser = JsonRow.parser(json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        entries.refuse(
            records.line(), "is no JSON object", "the file is one list; each object needs a line");
        return;
      }
      row = JsonRow.read(parser);
      if (parser.nextToken() != null) {
        entries.refuse(
            records.line(),
            "has more than one JSON value",
            "a line end is missing after the first");
        return;
      }
    } catch (JacksonException e) {
      entries.refuse(records.line(), "is no JSON" + problem(e), "the line was cut or joined");
      return;
    }
    entries.take(records.line(), row);
  }

  /// Where and why, without the data that the library quotes.
  static String problem(JacksonException e) {
    String message = String.valueOf(e.getOriginalMessage());
    int line = message.indexOf('\n');
    String first = line < 0 ? message : message.substring(0, line);
    String plain = EntryNames.clean(first.substring(0, Math.min(first.length(), 100)));
    int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
    return " (column " + column + ": " + plain + ")";
  }
}
