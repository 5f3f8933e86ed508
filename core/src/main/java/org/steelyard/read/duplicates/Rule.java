package org.steelyard.read.duplicates;

/// When two documents are one text.
///
/// @param containment least share of the shorter one's shingles that the longer one has, 0..1
/// @param figures greatest share of sentences that may differ in their figures, 0..1
/// @param ratio least length of the shorter one as a share of the longer one, in words, 0..1
/// @param shortText texts of fewer words than this must also resemble each other
/// @param resemblance least resemblance of short texts, 0..1
/// @param evidence least number of shingles seen of the shorter one, where it was sampled
/// @param common shingles found in more stories than this tell nothing
public record Rule(
    double containment,
    double figures,
    double ratio,
    int shortText,
    double resemblance,
    int evidence,
    int common) {
  /// As measured in `docs/concepts/near-duplicates.md`.
  public static final Rule STANDARD = new Rule(.5, .3, .2, 25, .65, 12, 20);

  /// A document must keep this share of its shingles when those common to many are dropped;
  /// otherwise it is compared by all of them.
  static final double KEPT = .3;

  /// In texts of this many sentences one other figure tells them apart: headlines.
  private static final int FEW = 1;

  /// Below this containment two documents share background at most.
  static final double FAR = .2;

  /// How two documents stand to each other, with `a` and `b` as samples of their shingles.
  Verdict verdict(Sketch left, Sample a, Sketch right, Sample b) {
    int shorter = Math.min(left.words(), right.words());
    if (shorter < ratio * Math.max(left.words(), right.words())) {
      return Verdict.UNSURE;
    }
    Overlap overlap = a.with(b);
    if (overlap.smaller() < evidence && !(a.whole() && b.whole())) {
      return Verdict.UNSURE;
    }
    if (overlap.containment() < FAR || otherFigures(left, right) > figures) {
      return Verdict.DIFFERENT;
    }
    boolean alike =
        overlap.containment() >= containment
            && (shorter >= shortText || overlap.resemblance() >= resemblance);
    return alike ? Verdict.SAME : Verdict.UNSURE;
  }

  /// Estimated share of sentences, 0..1, whose figures are not those of the other document.
  static double otherFigures(Sketch left, Sketch right) {
    Overlap overlap = left.figures().with(right.figures());
    if (overlap.smaller() == 0) {
      return 0;
    }
    if (Math.min(left.sentences(), right.sentences()) <= FEW) {
      return overlap.containment() < 1 ? 1 : 0;
    }
    double figured = Math.min(share(left), share(right));
    return figured * (1 - overlap.containment());
  }

  private static double share(Sketch sketch) {
    return sketch.sentences() == 0 ? 0 : (double) sketch.figured() / sketch.sentences();
  }
}
