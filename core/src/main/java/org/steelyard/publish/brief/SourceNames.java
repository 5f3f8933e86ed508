package org.steelyard.publish.brief;

import java.util.List;
import org.steelyard.model.Document;
import org.steelyard.publish.words.Dates;
import org.steelyard.publish.words.Message;

/// Names documents for people.
final class SourceNames {
  private SourceNames() {}

  /// `Publisher, 12 Aug 2024`, of the first document.
  static String of(List<Document> documents) {
    return documents.stream()
        .map(document -> publisher(document) + ", " + Dates.of(document.published().when()))
        .findFirst()
        .orElse(Message.DOCUMENT_ABSENT.text());
  }

  static String publisher(Document document) {
    String publisher = document.source().publisher();
    return publisher.isBlank() ? Message.PUBLISHER_UNKNOWN.text() : publisher;
  }

  static String title(Document document) {
    return document.title().isBlank() ? document.name() : document.title();
  }
}
