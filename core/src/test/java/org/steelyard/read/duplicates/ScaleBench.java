package org.steelyard.read.duplicates;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/// Clusters many generated documents and prints time, memory and pair scores.
///
/// Words follow Zipf's law (50,000 words, exponent 1), about 300 a document; 20 % of the documents
/// are rewrites of others. Arguments: the number of documents (default 100,000) and the seed
/// (default 1).
final class ScaleBench {
  private static final int VOCABULARY = 50_000;

  private final double[] cumulative = new double[VOCABULARY];
  private final Random random;

  private ScaleBench(long seed) {
    this.random = new Random(seed);
    double sum = 0;
    for (int i = 0; i < VOCABULARY; i++) {
      sum += 1.0 / (i + 1);
      cumulative[i] = sum;
    }
  }

  /// Runs it.
  public static void main(String[] args) {
    int count = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
    System.out.println("documents " + count + ", seed " + seed);
    List<Copy> copies = generate(count, seed);
    speed(copies);
    long begin = System.nanoTime();
    List<Entry> entries = copies.parallelStream().map(Copy::entry).toList();
    double sketched = seconds(begin);
    Map<String, String> stories = new HashMap<>();
    copies.forEach(copy -> stories.put(copy.id(), copy.story()));
    long before = used();
    Clusterer clusterer = new Clusterer();
    clusterer.addAll(entries);
    begin = System.nanoTime();
    double start = cpu() / 1e9;
    List<Cluster> clusters = clusterer.clusters();
    double clustered = seconds(begin);
    System.out.printf(
        Locale.ROOT, "clustering, CPU time of its thread: %.1f s%n", cpu() / 1e9 - start);
    System.out.printf(
        Locale.ROOT,
        "sketches %.1f s, clusters %.1f s; %d clusters; heap with sketches %d MB, peak %d MB%n",
        sketched,
        clustered,
        clusters.size(),
        before >> 20,
        peak() >> 20);
    long bytes = entries.stream().mapToLong(e -> e.sketch().toBytes().length).sum();
    System.out.println("bytes a sketch " + bytes / count);
    System.out.println(PairScore.of(stories, clusters));
  }

  private static void speed(List<Copy> copies) {
    List<Copy> some = copies.subList(0, Math.min(copies.size(), 10_000));
    for (int round = 0; round < 4; round++) {
      long begin = cpu();
      long check = some.stream().mapToLong(c -> c.entry().sketch().words()).sum();
      double took = (cpu() - begin) / 1e9;
      long bytes =
          some.stream()
              .flatMap(c -> c.sentences().stream())
              .mapToLong(s -> s.getBytes(StandardCharsets.UTF_8).length)
              .sum();
      System.out.printf(
          Locale.ROOT, "sketching: %.0f MB/s of CPU time (%d words)%n", bytes / took / 1e6, check);
    }
  }

  /// Nanoseconds of this thread's processor time: the wall clock says little on a shared machine.
  private static long cpu() {
    return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double seconds(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static long peak() {
    return java.lang.management.ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }

  /// Documents of which one in five is a rewrite of an earlier one.
  static List<Copy> generate(int count, long seed) {
    ScaleBench bench = new ScaleBench(seed);
    RewriteGenerator generator = new RewriteGenerator(Vocabulary.EN, bench.random);
    List<Copy> bases = new ArrayList<>();
    List<Copy> copies = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String id = String.format(Locale.ROOT, "d%07d", i);
      if (i % 5 == 4) {
        Copy base = bases.get(bench.random.nextInt(bases.size()));
        EnumSet<Change> changes = generator.changes();
        copies.add(
            new Copy(
                id,
                base.story(),
                changes.toString(),
                base.day().plusDays(1),
                generator.rewrite(base.paragraphs(), changes)));
      } else {
        bases.add(bench.base(id));
        copies.add(bases.getLast());
      }
    }
    return copies;
  }

  private Copy base(String id) {
    int sentences = 10 + random.nextInt(9);
    List<List<String>> paragraphs =
        IntStream.range(0, sentences).mapToObj(i -> List.of(sentence())).toList();
    LocalDate day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1000));
    return new Copy(id, id, "base", day, paragraphs);
  }

  private String sentence() {
    StringBuilder text = new StringBuilder();
    int length = 14 + random.nextInt(15);
    for (int w = 0; w < length; w++) {
      text.append(w == 0 ? "" : " ").append(word());
    }
    return text.append('.').toString();
  }

  private String word() {
    double at = random.nextDouble() * cumulative[VOCABULARY - 1];
    int rank = Math.abs(Arrays.binarySearch(cumulative, at) + 1);
    if (rank % 40 == 7) {
      return String.valueOf(random.nextInt(2000));
    }
    // Five to eight letters, frequent words shorter.
    StringBuilder word = new StringBuilder();
    for (int rest = rank + 3; rest > 0; rest /= 12) {
      word.append("bdfghklmnprt".charAt(rest % 12)).append("aeiou".charAt(rest % 5));
    }
    return word.toString();
  }
}
