package org.steelyard.store.json;

import java.time.LocalDate;
import org.steelyard.model.Precision;
import org.steelyard.model.When;

/// Dates. An unknown date is written without its bounds, which are the whole calendar.
final class WhenCodec implements Codec<When> {
  static final WhenCodec WHEN = new WhenCodec();

  @Override
  public void write(When when, JsonOut out) {
    if (!when.equals(When.UNKNOWN)) {
      out.text("from", when.from().toString()).text("to", when.to().toString());
    }
    out.text("precision", when.precision().name());
  }

  @Override
  public When read(JsonIn in) {
    if (!in.has("from")) {
      return When.UNKNOWN;
    }
    return new When(
        LocalDate.parse(in.text("from")),
        LocalDate.parse(in.text("to")),
        in.constant("precision", Precision.class));
  }
}
