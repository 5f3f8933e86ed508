package org.steelyard.coding.events;

/// Features of a predicate and a pair: how well the two fit it as who acts and who is acted on.
///
/// They name no type and no word of the predicate, so that what is learned of word order, voice,
/// clauses and case from one predicate holds for all.
final class LinkFeatures {
  private final Candidate pair;
  private final Scene scene;
  private final Predicate.Hit hit;
  private final Features features;

  private LinkFeatures(Candidate pair, Predicate.Hit hit, Features features) {
    this.pair = pair;
    this.scene = pair.scene();
    this.hit = hit;
    this.features = features;
  }

  /// Gives the features of `hit` for `pair` to `features`.
  static void of(Candidate pair, Predicate.Hit hit, Features features) {
    new LinkFeatures(pair, hit, features).all();
  }

  private static boolean before(Candidate.Range range, Predicate.Hit hit) {
    return range.first() < hit.first() || range.end() <= hit.first();
  }

  private String order() {
    boolean s = before(pair.source(), hit);
    boolean t = before(pair.target(), hit);
    boolean forward = pair.forward();
    if (s && t) {
      return forward ? "STP" : "TSP";
    }
    if (s || t) {
      return s ? "SPT" : "TPS";
    }
    return forward ? "PST" : "PTS";
  }

  /// `p` for passive (an auxiliary before it), `b` for an agent word after it, `n` for negated.
  private String voice() {
    int from = hit.first() - 3;
    boolean passive = scene.passive(from, hit.first());
    boolean agent = scene.agent(hit.first() + 1, hit.end() + 3);
    boolean negated = scene.negated(from, hit.end() + 1);
    return (passive ? "p" : "") + (agent ? "b" : "") + (negated ? "n" : "");
  }

  private int from(Candidate.Range range) {
    return Math.min(range.end(), hit.end());
  }

  private int to(Candidate.Range range) {
    return Math.max(range.first(), hit.first());
  }

  private void all() {
    Predicate predicate = hit.predicate();
    String order = order();
    String turned = order + predicate.direction();
    String voice = voice();
    String kind = predicate.kind();
    Candidate.Range source = pair.source();
    Candidate.Range target = pair.target();
    String s = source.code();
    String t = target.code();
    features.add("H", "hit");
    features.add("H", "kind", kind);
    features.add("H", "order", turned, kind, voice);
    features.add("H", "dir", turned, voice);
    String type = predicate.type().name();
    features.add("H", "type", type, turned, voice);
    if (scene.listed(source, target)) {
      features.add("H", "listed", turned, kind);
      features.add("H", "listed", type, turned);
    }
    String othersS = PairFeatures.few(scene.others(from(source), to(source), s, t), 2);
    String othersT = PairFeatures.few(scene.others(from(target), to(target), s, t), 2);
    features.add("H", "others", turned, othersS, othersT);
    String clausesS = PairFeatures.few(scene.clauses(from(source), to(source)), 2);
    String clausesT = PairFeatures.few(scene.clauses(from(target), to(target)), 2);
    features.add("H", "clauses", order, clausesS, clausesT);
    features.add(
        "H", "commasS", order, PairFeatures.few(scene.commas(from(source), to(source)), 2));
    features.add(
        "H", "commasT", order, PairFeatures.few(scene.commas(from(target), to(target)), 2));
    String nearS = PairFeatures.bucket(source.distance(hit));
    String nearT = PairFeatures.bucket(target.distance(hit));
    features.add("H", "farS", turned, nearS);
    features.add("H", "farT", turned, nearT);
    features.add(
        "H", "verbsS", order, PairFeatures.few(scene.predicates(from(source), to(source)), 3));
    features.add(
        "H", "verbsT", order, PairFeatures.few(scene.predicates(from(target), to(target)), 3));
    features.add("H", "kindS", turned, source.kind());
    features.add("H", "kindT", turned, target.kind());
    features.add("H", "weight", PairFeatures.few((int) (predicate.weight() * 5), 5));
    features.add("H", "words", PairFeatures.few(predicate.tokens().size(), 4));
    features.add("H", "frame", turned, predicate.frame(), ending(target));
    beside("S", source, turned);
    beside("T", target, turned);
    speech(order, source);
    int last = scene.tongue().agglutinative() ? hit.end() - 1 : hit.first();
    features.add("H", "form", order, ending(scene.folded(last), 2));
    features.add("H", "form3", ending(scene.folded(last), 3));
    if (scene.planned(hit.first() - 4, hit.first())) {
      features.add("H", "planned");
    }
    if (overlaps(source) || overlaps(target)) {
      features.add("H", "overlap");
    }
  }

  private boolean overlaps(Candidate.Range range) {
    return range.first() < hit.end() && hit.first() < range.end();
  }

  private void speech(String order, Candidate.Range source) {
    boolean p = scene.quoted(hit.first());
    boolean s = scene.quoted(source.first());
    boolean t = scene.quoted(pair.target().first());
    features.add("H", "quoted", (p ? "p" : "") + (s ? "s" : "") + (t ? "t" : ""));
    int says = scene.speech(from(source), to(source));
    features.add("H", "says", order, PairFeatures.few(says, 2));
    boolean speaks = scene.speaks(source.end()) || scene.speaks(source.first() - 1);
    if (speaks) {
      features.add("H", "speaks", order, p ? "q" : "");
    }
  }

  private void beside(String who, Candidate.Range range, String turned) {
    int previous = range.first() - 1;
    features.add("H", "prev" + who, turned, previous < 0 ? "^" : scene.folded(previous));
    String next = range.end() < scene.size() ? scene.cue(range.end(), "") : "$";
    features.add("H", "next" + who, turned, next.isEmpty() ? scene.folded(range.end()) : next);
    features.add("H", "end" + who, turned, ending(range));
  }

  private String ending(Candidate.Range range) {
    return ending(scene.folded(scene.cased(range)), 2);
  }

  private static String ending(String word, int letters) {
    return word.substring(Math.max(0, word.length() - letters));
  }
}
