package org.steelyard.store.json;

import org.steelyard.model.Source;

/// Who published a document.
final class SourceCodec implements Codec<Source> {
  static final SourceCodec SOURCE = new SourceCodec();

  @Override
  public void write(Source source, JsonOut out) {
    out.text("id", source.id())
        .text("publisher", source.publisher())
        .text("country", source.country())
        .text("language", source.language())
        .text("url", source.url())
        .text("licence", source.licence());
  }

  @Override
  public Source read(JsonIn in) {
    return new Source(
        in.text("id"),
        in.text("publisher"),
        in.text("country"),
        in.text("language"),
        in.text("url"),
        in.text("licence"));
  }
}
