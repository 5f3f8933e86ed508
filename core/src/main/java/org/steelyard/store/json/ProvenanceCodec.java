package org.steelyard.store.json;

import static org.steelyard.store.json.SpanCodec.SPAN;

import org.steelyard.model.Provenance.FromText;

/// Where in a document an item comes from.
final class ProvenanceCodec implements Codec<FromText> {
  static final ProvenanceCodec PROVENANCE = new ProvenanceCodec();

  @Override
  public void write(FromText from, JsonOut out) {
    out.text("document", from.documentId())
        .one("span", from.span(), SPAN)
        .text("quote", from.quote());
  }

  @Override
  public FromText read(JsonIn in) {
    return new FromText(in.text("document"), in.one("span", SPAN), in.text("quote"));
  }
}
