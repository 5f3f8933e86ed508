package org.steelyard.review;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.steelyard.model.Provenance.FromText;
import org.steelyard.model.Span;
import org.steelyard.store.json.Codec;
import org.steelyard.store.json.JsonIn;
import org.steelyard.store.json.JsonOut;

/// Judgements as lines of `corrections.jsonl`.
public final class JudgementCodec implements Codec<Judgement> {
  private static final Codec<FromText> PLACE =
      new Codec<>() {
        @Override
        public void write(FromText at, JsonOut out) {
          out.text("document", at.documentId())
              .whole("start", at.span().start())
              .whole("end", at.span().end())
              .text("quote", at.quote());
        }

        @Override
        public FromText read(JsonIn in) {
          return new FromText(
              in.text("document"), new Span(in.whole("start"), in.whole("end")), in.text("quote"));
        }
      };

  @Override
  public void write(Judgement judgement, JsonOut out) {
    out.text("id", judgement.id())
        .text("when", judgement.when().toString())
        .text("coder", judgement.coder());
    PLACE.write(judgement.at(), out);
    out.text("kind", Judgement.name(judgement.kind()))
        .text("item", judgement.item())
        .text("field", Judgement.name(judgement.field()))
        .text("verdict", Judgement.name(judgement.verdict()))
        .text("old", judgement.oldValue())
        .text("new", judgement.newValue())
        .many("same", judgement.same(), PLACE)
        .text("pattern", judgement.pattern());
  }

  @Override
  public Judgement read(JsonIn in) {
    return new Judgement(
        in.text("id"),
        instant(in.text("when")),
        in.text("coder"),
        PLACE.read(in),
        constant(in, "kind", Judgement.Kind.class),
        in.text("item"),
        constant(in, "field", Judgement.Field.class),
        constant(in, "verdict", Judgement.Verdict.class),
        in.text("old"),
        in.text("new"),
        List.copyOf(in.many("same", PLACE)),
        in.text("pattern"));
  }

  private static Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException wrong) {
      throw new IllegalArgumentException("'" + text + "' is no point in time.", wrong);
    }
  }

  private static <E extends Enum<E>> E constant(JsonIn in, String name, Class<E> type) {
    return Enum.valueOf(type, in.text(name).toUpperCase(Locale.ROOT));
  }
}
