package org.steelyard.store.json;

import static org.steelyard.store.json.PublicationDateCodec.PUBLISHED;
import static org.steelyard.store.json.SourceCodec.SOURCE;

import org.steelyard.model.Document;

/// Documents with their whole text.
public final class DocumentCodec implements Codec<Document> {
  @Override
  public void write(Document document, JsonOut out) {
    out.text("id", document.id())
        .one("source", document.source(), SOURCE)
        .text("title", document.title())
        .text("text", document.text())
        .text("language", document.language())
        .one("published", document.published(), PUBLISHED)
        .text("name", document.name());
  }

  @Override
  public Document read(JsonIn in) {
    return new Document(
        in.text("id"),
        in.one("source", SOURCE),
        in.text("title"),
        in.text("text"),
        in.text("language"),
        in.one("published", PUBLISHED),
        in.text("name"));
  }
}
