package org.steelyard.store.json;

import static org.steelyard.store.json.CleanTextCodec.CLEAN;
import static org.steelyard.store.json.SpanCodec.SPAN;

import org.steelyard.model.Passage;
import org.steelyard.model.PassageKind;

/// Passages.
public final class PassageCodec implements Codec<Passage> {
  @Override
  public void write(Passage passage, JsonOut out) {
    out.text("document", passage.documentId())
        .whole("ordinal", passage.ordinal())
        .whole("paragraph", passage.paragraph())
        .one("span", passage.span(), SPAN)
        .text("kind", passage.kind().name())
        .text("language", passage.language())
        .one("clean", passage.clean(), CLEAN);
  }

  @Override
  public Passage read(JsonIn in) {
    return new Passage(
        in.text("document"),
        in.whole("ordinal"),
        in.whole("paragraph"),
        in.one("span", SPAN),
        in.constant("kind", PassageKind.class),
        in.text("language"),
        in.one("clean", CLEAN));
  }
}
