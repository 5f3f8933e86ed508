package org.steelyard.read.duplicates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Real pages against themselves, cut, reordered and rewritten; other pages as false pairs.
///
/// Arguments: a `ground-truth.json` of the article-extraction benchmark, or a folder of
/// texts; then
/// the seed (default 1). Pages of even `hashCode` of their id are one half, the others the other.
final class RealBench {
  private RealBench() {}

  /// Runs it.
  public static void main(String[] args) throws IOException {
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
    Map<String, String> texts = texts(Path.of(args[0]));
    for (int half = 0; half < 2; half++) {
      List<Copy> copies = new ArrayList<>();
      int odd = half;
      texts.forEach(
          (id, text) -> {
            if (Math.floorMod(id.hashCode(), 2) == odd) {
              copies.addAll(family(id, text, seed));
            }
          });
      List<Cluster> clusters = QualityBench.clusters(copies, Sketch.SHINGLES);
      System.out.printf(
          "half %d: pages %d, documents %d; %s%n",
          half,
          copies.stream().map(Copy::story).distinct().count(),
          copies.size(),
          PairScore.of(QualityBench.stories(copies), clusters));
      show(copies, clusters);
    }
  }

  private static void show(List<Copy> copies, List<Cluster> clusters) {
    Map<String, Copy> byId = new HashMap<>();
    copies.forEach(copy -> byId.put(copy.id(), copy));
    for (Cluster cluster : clusters) {
      Copy first = Known.of(byId, cluster.canonical());
      List<String> stories =
          cluster.members().stream().map(id -> Known.of(byId, id).story()).distinct().toList();
      if (stories.size() > 1 || !first.how().equals("base")) {
        System.out.println(
            "  "
                + stories.size()
                + " pages, "
                + cluster.members().size()
                + " documents: "
                + stories.stream().map(s -> s.substring(0, 8)).toList()
                + " "
                + first.how()
                + ", words "
                + first.entry().sketch().words());
      }
    }
  }

  private static Map<String, String> texts(Path path) throws IOException {
    Map<String, String> texts = new java.util.TreeMap<>();
    if (Files.isDirectory(path)) {
      try (Stream<Path> files = Files.list(path)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
          texts.put(file.getFileName().toString(), Files.readString(file));
        }
      }
      return texts;
    }
    JsonNode root = JsonMapper.builder().build().readTree(Files.readString(path));
    root.propertyStream()
        .forEach(page -> texts.put(page.getKey(), page.getValue().get("articleBody").asString()));
    return texts;
  }

  private static List<Copy> family(String id, String text, long seed) {
    List<List<String>> base = new ArrayList<>();
    for (String paragraph : text.split("\n\n+", -1)) {
      if (!paragraph.isBlank()) {
        base.add(List.of(paragraph.strip().split("(?<=[.!?]) +", -1)));
      }
    }
    LocalDate day = LocalDate.of(2024, 1, 1);
    List<Copy> copies = new ArrayList<>();
    copies.add(new Copy(id + "-0", id, "base", day, base));
    if (base.isEmpty()) {
      return copies;
    }
    RewriteGenerator generator =
        new RewriteGenerator(Vocabulary.EN, new Random(seed + id.hashCode()));
    List<EnumSet<Change>> all = new ArrayList<>();
    all.add(EnumSet.of(Change.CUT));
    all.add(EnumSet.of(Change.REORDERED));
    all.add(EnumSet.of(Change.CUT, Change.REORDERED));
    all.add(generator.changes());
    all.add(generator.changes());
    for (EnumSet<Change> changes : all) {
      String copy = id + "-" + copies.size();
      copies.add(new Copy(copy, id, changes.toString(), day, generator.rewrite(base, changes)));
    }
    return copies;
  }
}
