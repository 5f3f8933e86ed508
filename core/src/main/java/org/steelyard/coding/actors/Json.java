package org.steelyard.coding.actors;

import java.util.ArrayList;
import java.util.List;
import org.steelyard.language.Table;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The actor tables, read from the class path as JSON Lines.
final class Json {
  private Json() {}

  /// Rows of `data/actors/<name>.jsonl`.
  static List<JsonNode> rows(String name) {
    JsonMapper mapper = JsonMapper.builder().build();
    List<JsonNode> rows = new ArrayList<>();
    for (String line : Table.text("data/actors/" + name + ".jsonl").split("\n", -1)) {
      if (!line.isBlank()) {
        rows.add(mapper.readTree(line));
      }
    }
    return rows;
  }

  /// Strings of an array node; empty where it is absent.
  static List<String> strings(JsonNode node) {
    List<String> strings = new ArrayList<>();
    for (JsonNode item : node) {
      if (item.isString()) {
        strings.add(item.stringValue());
      }
    }
    return strings;
  }

  /// The text of `node`, empty where it is absent or null.
  static String text(JsonNode node) {
    return node.isString() ? node.stringValue() : "";
  }
}
