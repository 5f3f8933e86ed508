package org.steelyard.store.json;

import static org.steelyard.store.json.ProvenanceCodec.PROVENANCE;
import static org.steelyard.store.json.WhenCodec.WHEN;

import org.steelyard.model.Quantity;
import org.steelyard.model.Quantity.Bound;
import org.steelyard.model.Quantity.Change;

/// Quantities. A change is written only where the text states one.
public final class QuantityCodec implements Codec<Quantity> {
  @Override
  public void write(Quantity quantity, JsonOut out) {
    out.text("id", quantity.id())
        .text("measurand", quantity.measurand())
        .exact("amount", quantity.amount())
        .text("unit", quantity.unit())
        .one("period", quantity.period(), WHEN)
        .text("bound", quantity.precision().name());
    switch (quantity.change()) {
      case Change.NotStated() -> {}
      case Change.Stated(var share) -> out.exact("change", share);
    }
    out.texts("of", quantity.of())
        .text("rule", quantity.rule())
        .one("provenance", quantity.provenance(), PROVENANCE);
  }

  @Override
  public Quantity read(JsonIn in) {
    return new Quantity(
        in.text("id"),
        in.text("measurand"),
        in.exact("amount"),
        in.text("unit"),
        in.one("period", WHEN),
        in.constant("bound", Bound.class),
        in.has("change") ? new Change.Stated(in.exact("change")) : new Change.NotStated(),
        in.texts("of"),
        in.text("rule"),
        in.one("provenance", PROVENANCE));
  }
}
