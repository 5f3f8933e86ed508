package org.steelyard.coding.events;

/// Features of a candidate pair: facts about where its two stand and the words around them.
///
/// All are present or absent; the words carry weights for each type.
final class PairFeatures {
  private static final int AFTER_WINDOW = 10;
  private static final int BEFORE_WINDOW = 6;
  private static final int BETWEEN_WINDOW = 25;
  private static final String[] FEW = {"0", "1", "2", "3", "4", "5", "6"};

  private final Candidate pair;
  private final Scene scene;
  private final Candidate.Range left;
  private final Candidate.Range right;
  private final String order;
  private final Features features;

  private PairFeatures(Candidate pair, Features features) {
    this.pair = pair;
    this.scene = pair.scene();
    this.left = pair.left();
    this.right = pair.right();
    this.order = pair.order();
    this.features = features;
  }

  /// Gives the features of `pair` to `features`, in a fixed order.
  static void of(Candidate pair, Features features) {
    PairFeatures extractor = new PairFeatures(pair, features);
    extractor.shape();
    extractor.predicates();
    extractor.words();
    extractor.role("src", pair.source());
    extractor.role("tgt", pair.target());
  }

  /// A count as text, no more than `most`, which is 6 at most.
  static String few(int count, int most) {
    return FEW[Math.clamp(count, 0, most)];
  }

  /// A distance in tokens, coarser the longer it is.
  static String bucket(int gap) {
    if (gap <= 3) {
      return FEW[Math.max(0, gap)];
    }
    return gap <= 6 ? "6" : gap <= 12 ? "12" : gap <= 20 ? "20" : "far";
  }

  private void shape() {
    int gap = Math.max(0, right.first() - left.end());
    features.add("L", "order", order);
    features.add("L", "gap", order, bucket(gap));
    int between =
        scene.others(left.end(), right.first(), pair.source().code(), pair.target().code());
    features.add("L", "between", few(between, 3));
    features.add("L", "kinds", pair.source().kind(), pair.target().kind());
    features.add("L", "source", pair.source().kind());
    features.add("L", "target", pair.target().kind());
    features.add("L", "clauses", few(scene.clauses(left.end(), right.first()), 2));
    if (gap == 1 || gap == 2) {
      String glue = scene.folded(left.end());
      if (scene.and(left.end())) {
        features.add("L", "coordinated");
      } else if (glue.equals("-") || glue.equals("–")) {
        features.add("L", "hyphenated");
      }
    }
    if (left.first() == right.first()) {
      features.add("L", "same-words");
    }
  }

  /// Types of predicates by place, and of the one nearest to the pair.
  private void predicates() {
    int best = Integer.MAX_VALUE;
    for (Predicate.Hit hit : scene.hits()) {
      if (tone(hit)) {
        continue;
      }
      best = Math.min(best, distance(hit));
      features.add("L", "place", hit.predicate().sort(), place(hit), order);
    }
    for (Predicate.Hit hit : scene.hits()) {
      if (!tone(hit) && distance(hit) == best) {
        String type = hit.predicate().sort();
        features.add("L", "near", type);
        features.add("L", "near", type, place(hit), order);
      }
    }
    features.add("L", "reach", best == Integer.MAX_VALUE ? "none" : bucket(best));
  }

  private static boolean tone(Predicate.Hit hit) {
    return hit.predicate().kind().equals(Predicate.TONE);
  }

  private int distance(Predicate.Hit hit) {
    return Math.min(pair.source().distance(hit), pair.target().distance(hit));
  }

  /// Before both, between them, or after both.
  private String place(Predicate.Hit hit) {
    if (hit.first() < left.first()) {
      return "before";
    }
    return hit.first() < right.first() ? "mid" : "after";
  }

  private void words() {
    grams("mid", left.end(), Math.min(right.first(), left.end() + BETWEEN_WINDOW));
    grams("after", right.end(), Math.min(scene.size(), right.end() + AFTER_WINDOW));
    grams("before", Math.max(0, left.first() - BEFORE_WINDOW), left.first());
  }

  private void grams(String where, int from, int end) {
    String previous = "";
    for (int i = from; i < end; i++) {
      String cue = scene.cue(i, "");
      if (cue.isEmpty() || (cue.equals("#A") && previous.equals("#A"))) {
        continue;
      }
      features.add(where, order, cue);
      if (!previous.isEmpty()) {
        features.add(where, order, previous, cue);
      }
      previous = cue;
    }
  }

  /// What stands beside one of the two, and the endings of its last word: case and preposition.
  private void role(String name, Candidate.Range range) {
    if (range.first() == 0) {
      features.add(name, "first");
    } else {
      String previous = scene.folded(range.first() - 1);
      features.add(name, "prev", previous);
      if (scene.aims(range.first() - 1)) {
        features.add("L", name, "preposition");
      }
      if (range.first() > 1) {
        features.add(name, "prev2", scene.folded(range.first() - 2), previous);
      }
    }
    if (range.end() < scene.size()) {
      features.add(name, "next", scene.cue(range.end(), ""));
      if (scene.speaks(range.end())) {
        features.add("L", name, "speaks");
      }
    } else {
      features.add(name, "last");
    }
    String last = scene.folded(scene.cased(range));
    for (int n = 1; n <= 3 && n < last.length(); n++) {
      features.add(name, "end", last.substring(last.length() - n));
    }
  }
}
