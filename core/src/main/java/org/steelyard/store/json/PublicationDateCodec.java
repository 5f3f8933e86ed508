package org.steelyard.store.json;

import static org.steelyard.store.json.WhenCodec.WHEN;

import org.steelyard.model.PublicationDate;

/// When a document was published and how that is known.
final class PublicationDateCodec implements Codec<PublicationDate> {
  static final PublicationDateCodec PUBLISHED = new PublicationDateCodec();

  @Override
  public void write(PublicationDate date, JsonOut out) {
    out.one("when", date.when(), WHEN).text("how", date.how().name());
  }

  @Override
  public PublicationDate read(JsonIn in) {
    return new PublicationDate(in.one("when", WHEN), in.constant("how", PublicationDate.How.class));
  }
}
