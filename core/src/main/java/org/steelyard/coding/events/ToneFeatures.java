package org.steelyard.coding.events;

/// Features of words that are said about another without a predicate of the lexicon: who speaks,
/// where the other stands in what is said, and in which tone.
final class ToneFeatures {
  private ToneFeatures() {}

  /// Gives the features of the tone `hit` for `pair` to `features`.
  static void of(Candidate pair, Predicate.Hit hit, Features features) {
    Scene scene = pair.scene();
    Candidate.Range source = pair.source();
    Candidate.Range target = pair.target();
    String type = hit.predicate().type().name();
    boolean self = scene.self(source.first());
    boolean after = scene.speaks(source.end()) || scene.speaks(source.end() + 1);
    boolean before = scene.speaks(source.first() - 1);
    String speaker = self ? "self" : after ? "said" : before ? "by" : "";
    int verb = hit.first();
    boolean content = scene.quoted(target.first());
    String where =
        (content ? "q" : "")
            + (target.first() > verb ? ">" : "<")
            + (source.first() > verb ? ">" : "<");
    features.add("T", type, "any");
    features.add("T", type, "speaker", speaker, where);
    features.add("T", type, "source", source.kind(), pair.order(), speaker);
    features.add("T", type, "target", target.kind(), where);
    int first = firstOther(scene, source);
    features.add("T", type, "theme", first == target.first() ? "y" : "n", speaker, where);
    features.add("T", type, "lead", leads(scene, source) ? "y" : "n", pair.order(), speaker);
    String bad = PairFeatures.few(scene.tone("negative"), 3);
    String good = PairFeatures.few(scene.tone("positive"), 2);
    String ought = PairFeatures.few(scene.tone("ought"), 2);
    String no = PairFeatures.few(scene.tone("negation"), 2);
    features.add("T", type, "bad", bad, speaker);
    features.add("T", type, "bad", bad, good);
    features.add("T", type, "good", good, speaker);
    features.add("T", type, "ought", ought, speaker);
    features.add("T", type, "no", no, speaker);
    features.add("T", type, "both", bad, no);
    features.add(
        "T",
        type,
        "others",
        PairFeatures.few(scene.others(0, scene.size(), source.code(), target.code()), 3));
    features.add("T", type, "quoted", scene.quoted(source.first()) ? "s" : "", content ? "t" : "");
    String last = scene.folded(scene.cased(target));
    features.add("T", type, "end", last.substring(Math.max(0, last.length() - 2)));
    features.add(
        "T", type, "prev", target.first() == 0 ? "^" : scene.cue(target.first() - 1, ""), where);
  }

  /// First token of the first mention that is not the source's.
  private static int firstOther(Scene scene, Candidate.Range source) {
    int first = Integer.MAX_VALUE;
    for (Candidate.Range range : scene.ranges()) {
      if (!range.code().equals(source.code())) {
        first = Math.min(first, range.first());
      }
    }
    return first;
  }

  private static boolean leads(Scene scene, Candidate.Range source) {
    for (Candidate.Range range : scene.ranges()) {
      if (range.first() < source.first()) {
        return false;
      }
    }
    return true;
  }
}
