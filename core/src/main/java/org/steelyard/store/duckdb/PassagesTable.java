package org.steelyard.store.duckdb;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.steelyard.model.Document;
import org.steelyard.model.ReadDocument;
import org.steelyard.read.duplicates.Entry;
import org.steelyard.read.duplicates.Sketch;
import org.steelyard.store.json.DocumentCodec;
import org.steelyard.store.json.PassagesCodec;

/// Passages, one row a document: a row a sentence would take longer to write than to read the
/// sentence. Where a sentence needed no cleaning its text is that of the document.
final class PassagesTable {
  static final String NAME = "passages";
  static final String DEFINITION =
      "CREATE TABLE passages"
          + " (document VARCHAR NOT NULL, sentences BIGINT, sketch VARCHAR NOT NULL,"
          + " record VARCHAR NOT NULL)";

  private static final DocumentCodec DOCUMENTS = new DocumentCodec();

  private PassagesTable() {}

  static void append(Connection connection, List<ReadDocument> documents) throws SQLException {
    if (documents.isEmpty()) {
      return;
    }
    try (Appender rows = NativeLibrary.engine().append(connection, NAME)) {
      for (ReadDocument read : documents) {
        rows.begin()
            .text(read.document().id())
            .whole(read.passages().size())
            .text(Sketch.of(body(read)).encoded())
            .text(PassagesCodec.encode(read));
        rows.end();
      }
    }
  }

  /// What tells a text from another: neither furniture, which is the publication's, nor repeats.
  private static List<String> body(ReadDocument read) {
    return read.passages().stream()
        .filter(passage -> passage.kind().coded())
        .map(passage -> passage.clean().text())
        .toList();
  }

  /// All documents as the index of near-duplicates knows them.
  static List<Entry> sketches(Session session) {
    List<Entry> entries = new ArrayList<>();
    session.each(
        "SELECT d.id, d.published_from, d.published_precision, d.units, p.sketch"
            + " FROM documents d JOIN passages p ON p.document = d.id ORDER BY d.id",
        List.of(),
        row -> {
          java.sql.Date day = row.getDate(2);
          entries.add(
              new Entry(
                  row.getString(1),
                  day == null || !row.getString(3).equals("DAY")
                      ? Entry.UNDATED
                      : day.toLocalDate(),
                  Math.toIntExact(row.getLong(4)),
                  Sketch.decoded(row.getString(5))));
        });
    return entries;
  }

  /// The documents of these ids, by id.
  static List<ReadDocument> of(Session session, List<String> ids) {
    List<ReadDocument> found = new ArrayList<>();
    session.each(
        "SELECT d.record, p.record FROM documents d JOIN passages p ON p.document = d.id"
            + " WHERE d.id IN ("
            + String.join(", ", Collections.nCopies(ids.size(), "?"))
            + ") ORDER BY d.id",
        ids,
        row -> {
          Document document = DOCUMENTS.decode(row.getString(1));
          found.add(new ReadDocument(document, PassagesCodec.decode(document, row.getString(2))));
        });
    return found;
  }
}
