package org.steelyard.read.evaluate;

import java.util.List;
import java.util.Map;

/// What two texts share, in shares of all their shingles, so that long pages weigh no
/// more than short ones.
///
/// @param both share found in both
/// @param extra share found in the answer alone
/// @param lacking share found in the gold text alone
public record Overlap(double both, double extra, double lacking) {
  /// Compares the text that was read with the one that people marked.
  public static Overlap of(String gold, String answer) {
    Map<List<String>, Integer> wanted = Shingles.of(gold);
    Map<List<String>, Integer> found = Shingles.of(answer);
    int both = 0;
    int all = 0;
    int answered = 0;
    for (Map.Entry<List<String>, Integer> one : wanted.entrySet()) {
      both += Math.min(one.getValue(), found.getOrDefault(one.getKey(), 0));
      all += one.getValue();
    }
    for (int count : found.values()) {
      answered += count;
    }
    double union = (double) all + answered - both;
    return union == 0
        ? new Overlap(0, 0, 0)
        : new Overlap(both / union, (answered - both) / union, (all - both) / union);
  }

  /// Share of the answer that is right; NaN for an empty answer.
  double precision() {
    return both + extra == 0 ? Double.NaN : both / (both + extra);
  }

  /// Share of the gold text that was found; NaN for an empty gold text.
  double recall() {
    return both + lacking == 0 ? Double.NaN : both / (both + lacking);
  }
}
