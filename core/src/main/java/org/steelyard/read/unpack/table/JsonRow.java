package org.steelyard.read.unpack.table;

import java.io.InputStream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/// Reads JSON objects as rows, member by member; nothing is held but known columns.
public final class JsonRow {
  /// Deepest nesting.
  private static final int DEPTH = 100;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEPTH)
                  .maxStringLength(64 << 20)
                  .maxNameLength(10_000)
                  .build())
          // A table of names could be filled by a hostile file.
          .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
          .build();

  private JsonRow() {}

  /// A parser over a text, capped in depth and length.
  public static JsonParser parser(String json) {
    return FACTORY.createParser(ObjectReadContext.empty(), json);
  }

  /// A parser over a stream in UTF-8, capped in depth and length.
  public static JsonParser parser(InputStream json) {
    return FACTORY.createParser(ObjectReadContext.empty(), json);
  }

  /// Reads the object that `parser` stands at the beginning of.
  ///
  /// @throws tools.jackson.core.JacksonException for what is no JSON
  public static Row read(JsonParser parser) {
    Row row = new Row();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      JsonToken token = parser.nextToken();
      if (Column.of(name) == Column.OTHER) {
        parser.skipChildren();
      } else {
        row.put(name, value(parser, token, Column.of(name) == Column.TEXT ? "\n\n" : ", "));
      }
    }
    return row;
  }

  /// A value as text: of a list its texts, of an object its name (`"source": {"name": ...}`).
  public static String value(JsonParser parser, JsonToken token, String between) {
    if (token == JsonToken.START_OBJECT) {
      return named(parser);
    }
    if (token == JsonToken.START_ARRAY) {
      StringBuilder text = new StringBuilder();
      JsonToken item = parser.nextToken();
      while (item != JsonToken.END_ARRAY && item != null) {
        if (item == JsonToken.VALUE_STRING) {
          text.append(text.isEmpty() ? "" : between).append(parser.getString());
        }
        parser.skipChildren();
        item = parser.nextToken();
      }
      return text.toString();
    }
    boolean scalar = token == JsonToken.VALUE_STRING || (token != null && token.isNumeric());
    return scalar ? parser.getString() : "";
  }

  private static String named(JsonParser parser) {
    String found = "";
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      JsonToken token = parser.nextToken();
      if (token == JsonToken.VALUE_STRING && (name.equals("name") || name.equals("title"))) {
        found = parser.getString();
      } else {
        parser.skipChildren();
      }
    }
    return found;
  }
}
