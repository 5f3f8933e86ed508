package org.steelyard.coding.events;

import java.util.List;
import org.steelyard.coding.sentence.Mention;
import org.steelyard.language.Token;
import org.steelyard.language.Tongue;
import org.steelyard.model.PloverType;

/// An ordered pair of token ranges between which an act is looked for.
///
/// @param lemmas known citation forms of each token
/// @param hits predicates of the sentence
/// @param source range of the supposed actor
/// @param target range of the supposed other
/// @param others ranges of other mentions
record Candidate(
    Tongue tongue,
    List<Token> tokens,
    List<List<String>> lemmas,
    List<Predicate.Hit> hits,
    Range source,
    Range target,
    List<Range> others) {
  /// Token indices, half-open, with what is known of the words.
  ///
  /// @param kind kind of mention, or `OTHER`
  /// @param code actor code, or empty
  record Range(int first, int end, String kind, String code) {
    static Range of(Mention mention) {
      return new Range(mention.first(), mention.end(), mention.kind().name(), mention.code());
    }

    boolean apart(Range other) {
      return end <= other.first || other.end <= first;
    }
  }

  private int from() {
    return Math.min(source.first(), target.first());
  }

  private int to() {
    return Math.max(source.end(), target.end());
  }

  /// Index in `hits` of the entry of `type` nearest to the pair, or -1.
  private int nearest(PloverType type) {
    int nearest = -1;
    int best = Integer.MAX_VALUE;
    for (int h = 0; h < hits.size(); h++) {
      Predicate.Hit hit = hits.get(h);
      int distance = Math.max(0, Math.max(from() - hit.end(), hit.first() - to()));
      if (hit.predicate().type() == type && distance < best) {
        best = distance;
        nearest = h;
      }
    }
    return nearest;
  }

  /// The lexicon entry of `type` nearest to the pair, or `model:<TYPE>` where the words alone
  /// decided.
  String rule(PloverType type) {
    int nearest = nearest(type);
    return nearest < 0 ? "model:" + type : hits.get(nearest).predicate().id();
  }

  /// Token that carries the act: the nearest predicate of `type`, else the middle of the pair.
  int anchor(PloverType type) {
    int nearest = nearest(type);
    return nearest < 0
        ? Math.min(tokens.size() - 1, (from() + to()) / 2)
        : hits.get(nearest).first();
  }
}
