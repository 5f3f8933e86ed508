package org.steelyard.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Sentences written for this project (`data/training`), without their marks.
final class TrainingSentences {
  private static final Pattern MARKS = Pattern.compile("</?[st]>|\\[[a-z] ([^\\]]{1,200})]");

  private TrainingSentences() {}

  /// `count` sentences of a language, drawn evenly from all of its files.
  static List<String> of(String language, int count) throws IOException {
    JsonMapper mapper = new JsonMapper();
    List<String> all = new ArrayList<>();
    for (String kind : List.of("", "-more", "-dense")) {
      Path file = Path.of("data/training/" + language + kind + ".jsonl");
      for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
        JsonNode row = mapper.readTree(line);
        String marked = row.path(row.has("marked") ? "marked" : "text").asString();
        String plain = MARKS.matcher(marked).replaceAll(match -> plain(match.group(1)));
        if (!plain.isBlank()) {
          all.add(plain);
        }
      }
    }
    return drawn(all, count);
  }

  /// `count` sentences of a language from a file of gold for `evaluate events`.
  static List<String> of(Path gold, String language, int count) throws IOException {
    JsonMapper mapper = new JsonMapper();
    List<String> all = new ArrayList<>();
    for (String line : Files.readAllLines(gold)) {
      JsonNode row = mapper.readTree(line);
      if (row.path("lang").asString().equals(language)) {
        all.add(row.path("text").asString());
      }
    }
    return drawn(all, count);
  }

  private static List<String> drawn(List<String> all, int count) {
    List<String> some = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      some.add(all.get((int) ((long) i * all.size() / count)));
    }
    return some;
  }

  private static String plain(String group) {
    return group == null ? "" : java.util.regex.Matcher.quoteReplacement(group);
  }
}
