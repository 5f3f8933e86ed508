package org.steelyard.store.json;

import org.steelyard.model.Given;
import org.steelyard.store.data.Input;

/// Lines of `inputs.jsonl`.
public final class InputCodec implements Codec<Input> {
  private static final Codec<Given> GIVEN = new GivenCodec();

  @Override
  public void write(Input input, JsonOut out) {
    out.text("name", input.name())
        .text("bytes", input.bytes())
        .one("given", input.given(), GIVEN)
        .text("kind", input.kind().name())
        .text("reason", input.reason())
        .text("run", input.run());
  }

  @Override
  public Input read(JsonIn in) {
    return new Input(
        in.text("name"),
        in.text("bytes"),
        in.one("given", GIVEN),
        in.constant("kind", Input.Kind.class),
        in.text("reason"),
        in.text("run"));
  }
}
