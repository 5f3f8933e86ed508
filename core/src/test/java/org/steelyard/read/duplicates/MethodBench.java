package org.steelyard.read.duplicates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/// Compares fingerprints on pairs of documents: bottom-k, one-permutation MinHash, SimHash.
///
/// Pairs: all true pairs of [StorySet], and for each true pair a false one: a document of another
/// story of the same family of hard negatives, or of any story. The threshold of each method is
/// the one with the best F1 on stories of even number; F1 is that on stories of odd number.
/// Argument: the seed (default 1).
final class MethodBench {
  private MethodBench() {}

  private interface Score {
    double of(Copy a, Copy b);
  }

  /// A pair to judge.
  private record Pair(Copy a, Copy b, boolean same) {
    boolean tuning() {
      return Integer.parseInt(a.story().substring(1)) % 2 == 0;
    }
  }

  /// Runs it.
  public static void main(String[] args) {
    long seed = args.length > 0 ? Long.parseLong(args[0]) : 1;
    List<Copy> copies = StorySet.of(seed, 60, StorySet.samples());
    List<Pair> pairs = pairs(copies, new Random(seed));
    Map<String, Sketch> whole = sketches(copies, 1 << 15);
    System.out.println("seed " + seed + ", pairs " + pairs.size());
    System.out.println("method | bytes | threshold | precision | recall | F1");
    for (int k : List.of(64, 128, 256)) {
      Map<String, Sketch> some = sketches(copies, k);
      report(
          "bottom-" + k + " containment | " + 4 * k,
          pairs,
          (a, b) -> Known.of(some, a.id()).containment(Known.of(some, b.id())));
      report(
          "bottom-" + k + " resemblance | " + 4 * k,
          pairs,
          (a, b) -> Known.of(some, a.id()).resemblance(Known.of(some, b.id())));
    }
    report(
        "all shingles, containment | -",
        pairs,
        (a, b) -> Known.of(whole, a.id()).containment(Known.of(whole, b.id())));
    Map<String, int[]> bins = new HashMap<>();
    whole.forEach((id, sketch) -> bins.put(id, onePermutation(sketch.shingles())));
    report(
        "one-permutation MinHash 128, resemblance | 512",
        pairs,
        (a, b) -> agreement(Known.of(bins, a.id()), Known.of(bins, b.id())));
    report(
        "one-permutation MinHash 128, containment by lengths | 516",
        pairs,
        (a, b) ->
            contained(
                agreement(Known.of(bins, a.id()), Known.of(bins, b.id())),
                Known.of(whole, a.id()).words(),
                Known.of(whole, b.id()).words()));
    Map<String, Long> bits = new HashMap<>();
    whole.forEach((id, sketch) -> bits.put(id, simHash(sketch.shingles())));
    report(
        "SimHash 64 over shingles | 8",
        pairs,
        (a, b) -> -Long.bitCount(Known.of(bits, a.id()) ^ Known.of(bits, b.id())));
  }

  private static Map<String, Sketch> sketches(List<Copy> copies, int k) {
    Map<String, Sketch> sketches = new HashMap<>();
    copies.forEach(copy -> sketches.put(copy.id(), Sketch.of(copy.sentences(), k)));
    return sketches;
  }

  private static List<Pair> pairs(List<Copy> copies, Random random) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < copies.size(); i++) {
      for (int j = i + 1; j < copies.size() && j < i + 16; j++) {
        Copy a = copies.get(i);
        Copy b = copies.get(j);
        boolean same = a.story().equals(b.story());
        if (same || !reports(a, b)) {
          pairs.add(new Pair(a, b, same));
        }
      }
      Copy other = copies.get(random.nextInt(copies.size()));
      if (!other.story().equals(copies.get(i).story()) && !reports(other, copies.get(i))) {
        pairs.add(new Pair(copies.get(i), other, false));
      }
    }
    return pairs;
  }

  /// Issues of one report: only figures tell them apart, which no fingerprint of words can.
  private static boolean reports(Copy a, Copy b) {
    return Rule.otherFigures(a.entry().sketch(), b.entry().sketch()) > .3
        && a.entry().sketch().containment(b.entry().sketch()) > .8;
  }

  static int[] onePermutation(Sample all) {
    int[] bins = new int[128];
    Arrays.fill(bins, -1);
    for (int i = all.size() - 1; i >= 0; i--) {
      bins[all.hash(i) >>> 24] = all.hash(i);
    }
    int[] dense = bins.clone();
    for (int b = 0; b < bins.length; b++) {
      for (int step = 1; dense[b] < 0 && step < bins.length; step++) {
        int lender = bins[(b + step) % bins.length];
        dense[b] = lender < 0 ? -1 : lender ^ (step << 24);
      }
    }
    return dense;
  }

  private static double agreement(int[] a, int[] b) {
    int same = 0;
    for (int i = 0; i < a.length; i++) {
      same += a[i] == b[i] ? 1 : 0;
    }
    return (double) same / a.length;
  }

  private static double contained(double resemblance, int left, int right) {
    double common = resemblance * (left + right) / (1 + resemblance);
    return Math.min(1, common / Math.max(1, Math.min(left, right)));
  }

  static long simHash(Sample all) {
    int[] votes = new int[64];
    for (int i = 0; i < all.size(); i++) {
      long hash = all.hash(i) * 0x9E3779B97F4A7C15L;
      hash = (hash ^ (hash >>> 31)) * 0xff51afd7ed558ccdL;
      hash ^= hash >>> 33;
      for (int bit = 0; bit < 64; bit++) {
        votes[bit] += (hash >>> bit & 1) == 1 ? 1 : -1;
      }
    }
    long result = 0;
    for (int bit = 0; bit < 64; bit++) {
      result |= votes[bit] > 0 ? 1L << bit : 0;
    }
    return result;
  }

  private static void report(String name, List<Pair> pairs, Score score) {
    double[] scores = pairs.stream().mapToDouble(p -> score.of(p.a(), p.b())).toArray();
    double best = 0;
    double threshold = 0;
    for (double t : Arrays.stream(scores).distinct().sorted().toArray()) {
      double f1 = f1(pairs, scores, t, true)[2];
      if (f1 > best) {
        best = f1;
        threshold = t;
      }
    }
    double[] test = f1(pairs, scores, threshold, false);
    System.out.printf(
        Locale.ROOT,
        "%s | %.3f | %.4f | %.4f | %.4f%n",
        name,
        threshold,
        test[0],
        test[1],
        test[2]);
  }

  private static double[] f1(List<Pair> pairs, double[] scores, double threshold, boolean tuning) {
    double right = 0;
    double found = 0;
    double gold = 0;
    for (int i = 0; i < scores.length; i++) {
      if (pairs.get(i).tuning() == tuning) {
        found += scores[i] >= threshold ? 1 : 0;
        gold += pairs.get(i).same() ? 1 : 0;
        right += scores[i] >= threshold && pairs.get(i).same() ? 1 : 0;
      }
    }
    return new double[] {right / Math.max(1, found), right / gold, 2 * right / (found + gold)};
  }
}
