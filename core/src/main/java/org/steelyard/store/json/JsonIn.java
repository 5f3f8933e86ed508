package org.steelyard.store.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/// The properties of one JSON object. Numbers are kept as written, so that they stay exact.
public final class JsonIn {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNumberLength(100_000)
                  .maxNestingDepth(20)
                  .build())
          .build();

  private final Map<String, Object> properties;

  private JsonIn(Map<String, Object> properties) {
    this.properties = properties;
  }

  /// The object that `json` is. Throws [IllegalArgumentException] where it is none.
  public static JsonIn parse(String json) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException("Not a JSON object: " + start(json));
      }
      JsonIn object = object(parser);
      if (parser.nextToken() != null) {
        throw new IllegalArgumentException("Text after the JSON object: " + start(json));
      }
      return object;
    } catch (JacksonException broken) {
      throw new IllegalArgumentException(
          "Broken JSON (" + broken.getOriginalMessage() + "): " + start(json), broken);
    }
  }

  private static String start(String json) {
    return json.length() <= 60 ? json : json.substring(0, 60) + "...";
  }

  private static JsonIn object(JsonParser parser) {
    Map<String, Object> properties = new HashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      properties.put(name, value(parser, parser.nextToken()));
    }
    return new JsonIn(properties);
  }

  private static Object value(JsonParser parser, @Nullable JsonToken token) {
    return switch (token) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getString();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case null, default ->
          throw new IllegalArgumentException("A record holds no such JSON value: " + token);
    };
  }

  private static List<Object> array(JsonParser parser) {
    List<Object> values = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      values.add(value(parser, token));
    }
    return values;
  }

  private <V> V get(String name, Class<V> type) {
    Object value = properties.get(name);
    if (!type.isInstance(value)) {
      throw new IllegalArgumentException(
          "A record needs '" + name + "' of kind " + type.getSimpleName() + ", but has " + value);
    }
    return type.cast(value);
  }

  public boolean has(String name) {
    return properties.containsKey(name);
  }

  public String text(String name) {
    return get(name, String.class);
  }

  public int whole(String name) {
    return Integer.parseInt(text(name));
  }

  public double real(String name) {
    return Double.parseDouble(text(name));
  }

  public BigDecimal exact(String name) {
    return new BigDecimal(text(name));
  }

  public boolean flag(String name) {
    return get(name, Boolean.class);
  }

  public <E extends Enum<E>> E constant(String name, Class<E> type) {
    return Enum.valueOf(type, text(name));
  }

  public List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (Object value : get(name, List.class)) {
      texts.add((String) value);
    }
    return texts;
  }

  public List<Integer> wholes(String name) {
    return texts(name).stream().map(Integer::valueOf).toList();
  }

  public Map<String, String> entries(String name) {
    Map<String, String> entries = new TreeMap<>();
    JsonIn object = get(name, JsonIn.class);
    for (String key : object.properties.keySet()) {
      entries.put(key, object.text(key));
    }
    return entries;
  }

  public <T> T one(String name, Codec<T> codec) {
    return codec.read(get(name, JsonIn.class));
  }

  public <T> List<T> many(String name, Codec<T> codec) {
    List<T> values = new ArrayList<>();
    for (Object value : get(name, List.class)) {
      values.add(codec.read((JsonIn) value));
    }
    return values;
  }
}
