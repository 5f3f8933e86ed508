package org.steelyard.store.json;

import static org.steelyard.store.json.PublicationDateCodec.PUBLISHED;
import static org.steelyard.store.json.SourceCodec.SOURCE;
import static org.steelyard.store.json.WhenCodec.WHEN;

import org.steelyard.model.Document;
import org.steelyard.model.Imprint;

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
        .text("author", document.imprint().author())
        .text("section", document.imprint().section())
        .one("updated", document.imprint().updated(), WHEN)
        .one("captured", document.imprint().captured(), WHEN)
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
        new Imprint(
            in.text("author"),
            in.text("section"),
            in.one("updated", WHEN),
            in.one("captured", WHEN)),
        in.text("name"));
  }
}
