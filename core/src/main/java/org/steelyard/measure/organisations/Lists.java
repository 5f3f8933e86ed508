package org.steelyard.measure.organisations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.steelyard.language.Table;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the tables: `list.tsv` says which organisations and where their members stand.
final class Lists {
  private static final String FOLDER = "data/organisations/";

  private Lists() {}

  static Organisations load() {
    Map<String, Organisation> organisations = new LinkedHashMap<>();
    Map<String, String> tables = new LinkedHashMap<>();
    for (String[] row : Table.rows(FOLDER + "list.tsv", 7)) {
      Organisation.Kind kind = Organisation.Kind.valueOf(row[2].toUpperCase(Locale.ROOT));
      organisations.put(row[0], new Organisation(row[0], kind, row[3], row[4], row[5], row[6]));
      tables.put(row[0], row[1]);
    }
    List<Membership> memberships = new ArrayList<>();
    for (String[] row : Table.rows(FOLDER + "members.tsv", 5)) {
      if ("members".equals(tables.get(row[0]))) {
        memberships.add(new Membership(row[0], row[2], row[1], row[3], row[4]));
      }
    }
    memberships.addAll(actors(tables));
    List<Span> spans =
        Table.rows(FOLDER + "spans.tsv", 4).stream()
            .map(row -> new Span(row[0], row[1], row[2], row[3]))
            .toList();
    return new Organisations(organisations.values(), memberships, spans);
  }

  /// Members that stand in the table of actors, which the coder reads too.
  private static List<Membership> actors(Map<String, String> tables) {
    JsonMapper mapper = JsonMapper.builder().build();
    List<Membership> memberships = new ArrayList<>();
    for (String line : Table.text("data/actors/organisations.jsonl").split("\n", -1)) {
      if (line.isBlank()) {
        continue;
      }
      JsonNode row = mapper.readTree(line);
      String id = text(row, "id");
      if ("actors".equals(tables.get(id))) {
        for (JsonNode one : row.path("members")) {
          String state = text(one, "iso3");
          if (!state.isEmpty()) {
            memberships.add(
                new Membership(id, state, text(one, "status"), text(one, "from"), text(one, "to")));
          }
        }
      }
    }
    return memberships;
  }

  private static String text(JsonNode node, String key) {
    JsonNode value = node.path(key);
    return value.isString() ? value.stringValue() : "";
  }
}
