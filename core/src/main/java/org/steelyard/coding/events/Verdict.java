package org.steelyard.coding.events;

import org.steelyard.model.PloverType;

/// What the model says of a pair: the probability of each class and the predicate that links best.
final class Verdict {
  private final Candidate pair;
  private final double[] shares;
  private final int[] hits;

  Verdict(Candidate pair, double[] shares, int[] hits) {
    this.pair = pair;
    this.shares = shares;
    this.hits = hits;
  }

  Candidate pair() {
    return pair;
  }

  /// Probability of a class.
  double share(int index) {
    return shares[index];
  }

  /// Probability that there is an act at all.
  double any() {
    return 1 - shares[Classes.NONE];
  }

  /// The likeliest class but "none".
  int best() {
    int best = 1;
    for (int c = 2; c < shares.length; c++) {
      best = shares[c] > shares[best] ? c : best;
    }
    return best;
  }

  /// Index of the predicate of a class that links best with the pair, or -1.
  int hit(int index) {
    return hits[index];
  }

  /// The lexicon entry that speaks for `type`, or `model:<TYPE>` where the words alone decided.
  String rule(PloverType type) {
    int hit = hits[Classes.of(type)];
    return hit < 0 ? "model:" + type : pair.scene().hits().get(hit).predicate().id();
  }

  /// Whether a predicate that both do to each other speaks for `type`.
  boolean mutual(PloverType type) {
    int hit = hits[Classes.of(type)];
    return hit >= 0 && pair.scene().hits().get(hit).predicate().direction().equals("r");
  }

  /// Token that carries the act: the predicate of `type`, else the middle of the pair.
  int anchor(PloverType type) {
    int hit = hits[Classes.of(type)];
    return hit < 0
        ? Math.min(pair.scene().size() - 1, (pair.left().first() + pair.right().end()) / 2)
        : pair.scene().hits().get(hit).first();
  }
}
