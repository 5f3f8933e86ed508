package org.steelyard.read.unpack;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.steelyard.model.Given;
import org.steelyard.read.text.Decoder;
import org.steelyard.read.unpack.stream.Source;
import org.steelyard.read.unpack.table.Column;
import org.steelyard.read.unpack.table.Fields;
import org.steelyard.read.unpack.table.Records;
import org.steelyard.read.unpack.table.Row;
import org.steelyard.read.unpack.table.Utf8;

/// Tables with a header: each row is a document, named by the line at which it begins.
final class CsvUnpacker implements Unpacker {
  /// Largest row, in bytes: no article is larger.
  private static final int ROW = 16 << 20;

  @Override
  public void unpack(InputStream in, String name, Given given, Limits limits, Sink sink)
      throws IOException {
    int longest = (int) Math.min(ROW, limits.entryBytes());
    Records records = new Records(Utf8.of(new Source(in)), true, longest);
    if (!records.next()) {
      sink.take(Refusals.refused(name, "has no rows", "it was not saved"));
      return;
    }
    String header = Decoder.decode(records.bytes(), given.charset());
    char delimiter = Fields.delimiter(header);
    List<String> columns = Fields.of(header, delimiter);
    if (columns.stream().map(Column::of).noneMatch(CsvUnpacker::text)) {
      sink.take(
          Refusals.refused(
              name,
              "has no column named text or html (columns: " + shown(columns) + ")",
              "the column with the documents can be renamed to text"));
      return;
    }
    RowEntries entries = new RowEntries(name, given, sink);
    while (records.next()) {
      row(records, columns, delimiter, given, entries);
    }
    entries.end();
  }

  private static boolean text(Column column) {
    return column == Column.TEXT || column == Column.HTML;
  }

  private static void row(
      Records records, List<String> columns, char delimiter, Given given, RowEntries entries)
      throws IOException {
    if (records.tooLong() || records.open()) {
      entries.refuse(
          records.line(),
          records.open() ? "has a quotation mark that is never closed" : "is larger than a row",
          "a quotation mark in or before line " + records.line() + " is missing or too many");
      return;
    }
    List<String> fields = Fields.of(Decoder.decode(records.bytes(), given.charset()), delimiter);
    if (fields.size() > columns.size() && !blank(fields, columns.size())) {
      entries.refuse(
          records.line(),
          "has " + fields.size() + " fields, but the header has " + columns.size(),
          "a text with '" + (delimiter == '\t' ? "tab" : delimiter) + "' lacks quotation marks");
      return;
    }
    Row row = new Row();
    for (int i = 0; i < Math.min(fields.size(), columns.size()); i++) {
      row.put(columns.get(i), fields.get(i));
    }
    entries.take(records.line(), row);
  }

  private static boolean blank(List<String> fields, int from) {
    return fields.subList(from, fields.size()).stream().allMatch(String::isBlank);
  }

  private static String shown(List<String> columns) {
    String all = String.join(", ", columns.subList(0, Math.min(columns.size(), 20)));
    String plain = EntryNames.clean(all.substring(0, Math.min(all.length(), 200)));
    return plain + (columns.size() > 20 || all.length() > 200 ? ", ..." : "");
  }
}
