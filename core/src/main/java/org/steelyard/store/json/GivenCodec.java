package org.steelyard.store.json;

import static org.steelyard.store.json.PublicationDateCodec.PUBLISHED;
import static org.steelyard.store.json.SourceCodec.SOURCE;
import static org.steelyard.store.json.WhenCodec.WHEN;

import org.steelyard.model.Given;
import org.steelyard.model.PublicationDate;
import org.steelyard.model.Source;
import org.steelyard.model.When;

/// What a person gave along with a document. What was not given is not written.
public final class GivenCodec implements Codec<Given> {
  @Override
  public void write(Given given, JsonOut out) {
    if (!given.published().equals(PublicationDate.UNKNOWN)) {
      out.one("published", given.published(), PUBLISHED);
    }
    if (!given.source().equals(Source.UNKNOWN)) {
      out.one("source", given.source(), SOURCE);
    }
    said("title", given.title(), out);
    said("language", given.language(), out);
    said("charset", given.charset(), out);
    if (given.captured().known()) {
      out.one("captured", given.captured(), WHEN);
    }
  }

  private static void said(String key, String value, JsonOut out) {
    if (!value.isEmpty()) {
      out.text(key, value);
    }
  }

  @Override
  public Given read(JsonIn in) {
    return new Given(
        in.has("published") ? in.one("published", PUBLISHED) : PublicationDate.UNKNOWN,
        in.has("source") ? in.one("source", SOURCE) : Source.UNKNOWN,
        in.has("title") ? in.text("title") : "",
        in.has("language") ? in.text("language") : "",
        in.has("charset") ? in.text("charset") : "",
        in.has("captured") ? in.one("captured", WHEN) : When.UNKNOWN);
  }
}
