package org.steelyard.store.json;

import org.steelyard.model.Span;

/// A span as two properties.
final class SpanCodec implements Codec<Span> {
  static final SpanCodec SPAN = new SpanCodec();

  @Override
  public void write(Span span, JsonOut out) {
    out.whole("start", span.start()).whole("end", span.end());
  }

  @Override
  public Span read(JsonIn in) {
    return new Span(in.whole("start"), in.whole("end"));
  }
}
