package org.steelyard.coding.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.steelyard.model.Pair;
import org.steelyard.model.PloverType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads gold sets: JSON Lines in UTF-8, one row a line, blank lines skipped.
///
/// Relations: `{"id","text","source","target","label","quad"?}`. Events: `{"id","doc","sentence",
/// "lang","text","records":[{"source","target","types","alts"?,"reciprocal"?}],"ignore"?:[[a,b]]}`.
/// Further fields are ignored.
public final class GoldFile {
  private static final JsonMapper JSON = JsonMapper.shared();

  private GoldFile() {}

  /// Rows of a relation set.
  ///
  /// @throws IllegalArgumentException naming file, line and reason where a row cannot be used
  public static List<RelationGold> relations(Path file) throws IOException {
    return rows(file, GoldFile::relation);
  }

  /// Rows of an event set.
  ///
  /// @throws IllegalArgumentException naming file, line and reason where a row cannot be used
  public static List<EventGold> events(Path file) throws IOException {
    return rows(file, GoldFile::event);
  }

  private static <T> List<T> rows(Path file, Function<JsonNode, T> row) throws IOException {
    List<T> rows = new ArrayList<>();
    int number = 0;
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.isBlank()) {
          continue;
        }
        try {
          rows.add(row.apply(JSON.readTree(line)));
        } catch (JacksonException | IllegalArgumentException e) {
          throw new IllegalArgumentException(
              "Line " + number + " of " + file + " is no gold row: " + e.getMessage(), e);
        }
      }
    }
    return rows;
  }

  private static RelationGold relation(JsonNode row) {
    return new RelationGold(
        text(row, "id"),
        text(row, "text"),
        text(row, "source"),
        text(row, "target"),
        text(row, "label"),
        row.path("quad").asString(""));
  }

  private static EventGold event(JsonNode row) {
    List<EventGold.Act> acts = new ArrayList<>();
    for (JsonNode act : row.path("records")) {
      acts.add(
          new EventGold.Act(
              text(act, "source"),
              text(act, "target"),
              types(act.path("types")),
              types(act.path("alts")),
              act.path("reciprocal").asBoolean(false)));
    }
    Set<Pair> ignore = new HashSet<>();
    for (JsonNode pair : row.path("ignore")) {
      ignore.add(Pair.of(pair.path(0).asString(""), pair.path(1).asString("")));
    }
    return new EventGold(
        text(row, "id"),
        text(row, "doc"),
        row.path("sentence").asInt(0),
        text(row, "lang"),
        text(row, "text"),
        acts,
        ignore);
  }

  private static Set<PloverType> types(JsonNode names) {
    Set<PloverType> types = new HashSet<>();
    for (JsonNode name : names) {
      types.add(PloverType.valueOf(name.asString()));
    }
    return types;
  }

  private static String text(JsonNode row, String field) {
    JsonNode value = row.path(field);
    if (!value.isString() || value.asString().isEmpty()) {
      throw new IllegalArgumentException(
          "its field '" + field + "' is absent or no text.\nMaybe it is called otherwise?");
    }
    return value.asString();
  }
}
