package org.steelyard.coding.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.steelyard.model.PloverType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// News stories written for this project in which every actor is marked and every act given
/// (`data/training/<code>-stories.jsonl`), a row a sentence.
final class StorySet {
  /// A sentence of a story.
  ///
  /// @param actors code of each letter, for example `a` is `AZE`
  record Sentence(Annotated annotated, Map<String, String> actors) {
    Sentence {
      actors = new TreeMap<>(actors);
    }

    /// The types of what `source` does to `target`, both codes; empty where nothing.
    List<PloverType> between(String source, String target) {
      return annotated.acts().stream()
          .filter(a -> source.equals(code(a.source())) && target.equals(code(a.target())))
          .map(Annotated.Act::type)
          .distinct()
          .toList();
    }

    /// Code of the actor called `letter`.
    String code(String letter) {
      return actors.getOrDefault(letter, letter);
    }
  }

  /// A story: its sentences in order.
  record Story(String id, List<Sentence> sentences) {
    Story {
      sentences = List.copyOf(sentences);
    }
  }

  private StorySet() {}

  /// The stories in `lines`, in their order.
  static List<Story> parse(String lines) {
    JsonMapper mapper = JsonMapper.builder().build();
    Map<String, List<Sentence>> stories = new LinkedHashMap<>();
    for (String line : lines.split("\n", -1)) {
      if (line.isBlank()) {
        continue;
      }
      JsonNode row = mapper.readTree(line);
      List<String> acts = new ArrayList<>();
      row.path("acts").forEach(act -> acts.add(act.stringValue()));
      Map<String, String> actors = new TreeMap<>();
      row.path("actors")
          .properties()
          .forEach(entry -> actors.put(entry.getKey(), entry.getValue().stringValue()));
      stories
          .computeIfAbsent(row.path("doc").stringValue(), key -> new ArrayList<>())
          .add(new Sentence(Annotated.parse(row.path("text").stringValue(), acts), actors));
    }
    return stories.entrySet().stream().map(e -> new Story(e.getKey(), e.getValue())).toList();
  }
}
