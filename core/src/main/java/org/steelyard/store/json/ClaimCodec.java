package org.steelyard.store.json;

import static org.steelyard.store.json.ProvenanceCodec.PROVENANCE;

import org.steelyard.model.Claim;
import org.steelyard.model.Polarity;
import org.steelyard.model.Speaker;

/// Claims.
public final class ClaimCodec implements Codec<Claim> {
  private static final Codec<Speaker> SPEAKER =
      new Codec<>() {
        @Override
        public void write(Speaker speaker, JsonOut out) {
          out.text("name", speaker.name())
              .text("role", speaker.role())
              .text("affiliation", speaker.affiliation())
              .text("code", speaker.code());
        }

        @Override
        public Speaker read(JsonIn in) {
          return new Speaker(
              in.text("name"), in.text("role"), in.text("affiliation"), in.text("code"));
        }
      };

  @Override
  public void write(Claim claim, JsonOut out) {
    out.text("id", claim.id())
        .one("speaker", claim.speaker(), SPEAKER)
        .texts("about", claim.about())
        .text("proposition", claim.proposition())
        .text("polarity", claim.polarity().name())
        .text("quotation", claim.quotation().name())
        .flag("forecast", claim.forecast())
        .text("horizon", claim.horizon())
        .text("condition", claim.condition())
        .text("rule", claim.rule())
        .one("provenance", claim.provenance(), PROVENANCE);
  }

  @Override
  public Claim read(JsonIn in) {
    return new Claim(
        in.text("id"),
        in.one("speaker", SPEAKER),
        in.texts("about"),
        in.text("proposition"),
        in.constant("polarity", Polarity.class),
        in.constant("quotation", Claim.Quotation.class),
        in.flag("forecast"),
        in.text("horizon"),
        in.text("condition"),
        in.text("rule"),
        in.one("provenance", PROVENANCE));
  }
}
