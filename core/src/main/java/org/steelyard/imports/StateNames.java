package org.steelyard.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.steelyard.language.Table;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Names of states in English, Ukrainian, Russian, Azerbaijani and Turkish, from the table of
/// actors. Short forms stay out: `AR` and `RF` mean too much.
final class StateNames {
  private static final String TABLE = "data/actors/states.jsonl";
  private static final int SHORTEST = 4;
  private static final List<String> LANGUAGES = List.of("en", "uk", "ru", "az", "tr");

  /// A state and one of its names.
  record Name(String iso3, String name) {}

  private StateNames() {}

  static List<Name> read() {
    JsonMapper mapper = JsonMapper.builder().build();
    List<Name> names = new ArrayList<>();
    for (String line : Table.text(TABLE).split("\n", -1)) {
      if (line.isBlank()) {
        continue;
      }
      JsonNode state = mapper.readTree(line);
      String iso3 = state.path("iso3").asString();
      for (String language : LANGUAGES) {
        for (JsonNode name : state.path("names").path(language)) {
          String text = name.asString();
          boolean capitals = text.equals(text.toUpperCase(Locale.ROOT));
          if (text.length() >= SHORTEST && !(capitals && text.indexOf(' ') < 0)) {
            names.add(new Name(iso3, text));
          }
        }
      }
    }
    return names;
  }
}
