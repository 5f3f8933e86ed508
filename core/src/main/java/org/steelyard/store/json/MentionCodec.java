package org.steelyard.store.json;

import static org.steelyard.store.json.SpanCodec.SPAN;

import org.steelyard.model.ActorMention;
import org.steelyard.model.ActorMention.Candidate;

/// An actor as a text mentions it.
final class MentionCodec implements Codec<ActorMention> {
  static final MentionCodec MENTION = new MentionCodec();

  private static final Codec<Candidate> CANDIDATE =
      new Codec<>() {
        @Override
        public void write(Candidate candidate, JsonOut out) {
          out.text("code", candidate.code()).real("score", candidate.score());
        }

        @Override
        public Candidate read(JsonIn in) {
          return new Candidate(in.text("code"), in.real("score"));
        }
      };

  @Override
  public void write(ActorMention mention, JsonOut out) {
    out.text("code", mention.code())
        .text("name", mention.name())
        .text("sector", mention.sector())
        .text("text", mention.text())
        .one("span", mention.span(), SPAN)
        .many("candidates", mention.candidates(), CANDIDATE);
  }

  @Override
  public ActorMention read(JsonIn in) {
    return new ActorMention(
        in.text("code"),
        in.text("name"),
        in.text("sector"),
        in.text("text"),
        in.one("span", SPAN),
        in.many("candidates", CANDIDATE));
  }
}
