package org.steelyard.store.json;

import static org.steelyard.store.json.PublicationDateCodec.PUBLISHED;
import static org.steelyard.store.json.SourceCodec.SOURCE;

import org.steelyard.model.PublicationDate;
import org.steelyard.model.Source;
import org.steelyard.store.data.Given;

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
  }

  @Override
  public Given read(JsonIn in) {
    return new Given(
        in.has("published") ? in.one("published", PUBLISHED) : PublicationDate.UNKNOWN,
        in.has("source") ? in.one("source", SOURCE) : Source.UNKNOWN);
  }
}
