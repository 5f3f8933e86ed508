package org.steelyard.store.json;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes the properties of one JSON object.
public final class JsonOut {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator generator;

  private JsonOut(JsonGenerator generator) {
    this.generator = generator;
  }

  /// The object that `properties` writes, as text that any UTF-8 store keeps unchanged.
  static String render(Consumer<JsonOut> properties) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      generator.writeStartObject();
      properties.accept(new JsonOut(generator));
      generator.writeEndObject();
    }
    return Surrogates.escape(text.toString());
  }

  public JsonOut text(String name, String value) {
    generator.writeStringProperty(name, value);
    return this;
  }

  public JsonOut whole(String name, long value) {
    generator.writeNumberProperty(name, value);
    return this;
  }

  public JsonOut real(String name, double value) {
    generator.writeNumberProperty(name, value);
    return this;
  }

  public JsonOut exact(String name, BigDecimal value) {
    generator.writeNumberProperty(name, value);
    return this;
  }

  public JsonOut flag(String name, boolean value) {
    generator.writeBooleanProperty(name, value);
    return this;
  }

  public JsonOut texts(String name, List<String> values) {
    generator.writeArrayPropertyStart(name);
    values.forEach(generator::writeString);
    generator.writeEndArray();
    return this;
  }

  public JsonOut wholes(String name, List<Integer> values) {
    generator.writeArrayPropertyStart(name);
    values.forEach(generator::writeNumber);
    generator.writeEndArray();
    return this;
  }

  public JsonOut entries(String name, Map<String, String> values) {
    generator.writeObjectPropertyStart(name);
    values.forEach(generator::writeStringProperty);
    generator.writeEndObject();
    return this;
  }

  public <T> JsonOut one(String name, T value, Codec<T> codec) {
    generator.writeObjectPropertyStart(name);
    codec.write(value, this);
    generator.writeEndObject();
    return this;
  }

  public <T> JsonOut many(String name, List<T> values, Codec<T> codec) {
    generator.writeArrayPropertyStart(name);
    for (T value : values) {
      generator.writeStartObject();
      codec.write(value, this);
      generator.writeEndObject();
    }
    generator.writeEndArray();
    return this;
  }
}
