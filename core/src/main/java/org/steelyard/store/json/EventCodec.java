package org.steelyard.store.json;

import static org.steelyard.store.json.WhenCodec.WHEN;

import org.steelyard.model.Event;
import org.steelyard.model.Intensity;
import org.steelyard.model.PloverType;

/// Events.
public final class EventCodec implements Codec<Event> {
  private static final Codec<Intensity> INTENSITY =
      new Codec<>() {
        @Override
        public void write(Intensity intensity, JsonOut out) {
          out.text("scale", intensity.scale()).real("value", intensity.value());
        }

        @Override
        public Intensity read(JsonIn in) {
          return new Intensity(in.text("scale"), in.real("value"));
        }
      };

  @Override
  public void write(Event event, JsonOut out) {
    out.text("id", event.id())
        .one("when", event.when(), WHEN)
        .text("source", event.source())
        .text("target", event.target())
        .text("type", event.type().name())
        .text("mode", event.mode())
        .flag("reciprocal", event.reciprocal())
        .text("where", event.where())
        .one("intensity", event.intensity(), INTENSITY)
        .real("confidence", event.confidence())
        .texts("reports", event.reports());
  }

  @Override
  public Event read(JsonIn in) {
    return new Event(
        in.text("id"),
        in.one("when", WHEN),
        in.text("source"),
        in.text("target"),
        in.constant("type", PloverType.class),
        in.text("mode"),
        in.flag("reciprocal"),
        in.text("where"),
        in.one("intensity", INTENSITY),
        in.real("confidence"),
        in.texts("reports"));
  }
}
