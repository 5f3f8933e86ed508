package org.steelyard.read.duplicates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Prints precision and recall over pairs of generated stories and rewrites.
///
/// Arguments: the seed (default 1) and the number of stories a language (default 60).
final class QualityBench {
  private QualityBench() {}

  /// Runs it.
  public static void main(String[] args) {
    long seed = args.length > 0 ? Long.parseLong(args[0]) : 1;
    int each = args.length > 1 ? Integer.parseInt(args[1]) : 60;
    List<Copy> copies = StorySet.of(seed, each, StorySet.samples());
    System.out.println("seed " + seed + ", documents " + copies.size());
    for (int k : List.of(64, 128, 256)) {
      System.out.println("k = " + k + ": " + score(copies, k));
    }
    wrong(copies);
    byChange(copies);
  }

  static Map<String, String> stories(List<Copy> copies) {
    Map<String, String> stories = new HashMap<>();
    copies.forEach(copy -> stories.put(copy.id(), copy.story()));
    return stories;
  }

  static List<Cluster> clusters(List<Copy> copies, int shingles) {
    Clusterer clusterer = new Clusterer();
    copies.forEach(copy -> clusterer.add(copy.entry(shingles)));
    return clusterer.clusters();
  }

  static PairScore score(List<Copy> copies, int shingles) {
    return PairScore.of(stories(copies), clusters(copies, shingles));
  }

  private static void wrong(List<Copy> copies) {
    Map<String, String> stories = stories(copies);
    Map<String, Integer> where = new HashMap<>();
    int number = 0;
    int mixed = 0;
    for (Cluster cluster : clusters(copies, Sketch.SHINGLES)) {
      for (String id : cluster.members()) {
        where.put(id, number);
      }
      number++;
      mixed +=
          cluster.members().stream().map(id -> Known.of(stories, id)).distinct().count() > 1
              ? 1
              : 0;
    }
    System.out.println("clusters " + number + ", with two stories " + mixed);
    Map<String, int[]> lost = new TreeMap<>();
    for (Copy copy : copies) {
      if (!copy.how().equals("base")) {
        int[] row = lost.computeIfAbsent(copy.how(), any -> new int[2]);
        row[0]++;
        boolean together = Known.of(where, copy.id()).equals(Known.of(where, copy.story() + "-0"));
        row[1] += together ? 0 : 1;
      }
    }
    lost.forEach(
        (how, row) -> {
          if (row[1] > 0) {
            System.out.println("  not with its base: " + how + " " + row[1] + " of " + row[0]);
          }
        });
  }

  /// Each change alone, and with it the estimate that decides.
  private static void byChange(List<Copy> copies) {
    for (Change change : Change.values()) {
      List<Double> containment = new ArrayList<>();
      List<Double> exact = new ArrayList<>();
      int same = 0;
      List<Copy> bases = copies.stream().filter(c -> c.how().equals("base")).toList();
      for (int i = 0; i < bases.size(); i++) {
        Copy base = bases.get(i);
        Vocabulary words = List.of(Vocabulary.values()).get(i % 5);
        RewriteGenerator generator = new RewriteGenerator(words, new java.util.Random(i));
        Copy rewrite =
            new Copy(
                "r",
                "",
                "",
                base.day(),
                generator.rewrite(base.paragraphs(), java.util.EnumSet.of(change)));
        Sketch a = base.entry().sketch();
        Sketch b = rewrite.entry().sketch();
        containment.add(a.containment(b));
        exact.add(base.entry(1 << 14).sketch().containment(rewrite.entry(1 << 14).sketch()));
        same += Rule.STANDARD.verdict(a, a.shingles(), b, b.shingles()) == Verdict.SAME ? 1 : 0;
      }
      containment.sort(null);
      exact.sort(null);
      System.out.printf(
          Locale.ROOT,
          "%-12s n %d, same %.4f; containment 5%% %.2f median %.2f (exact 5%% %.2f median %.2f)%n",
          change,
          bases.size(),
          (double) same / bases.size(),
          containment.get(bases.size() / 20),
          containment.get(bases.size() / 2),
          exact.get(bases.size() / 20),
          exact.get(bases.size() / 2));
    }
  }
}
