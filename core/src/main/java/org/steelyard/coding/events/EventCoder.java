package org.steelyard.coding.events;

import java.util.List;
import org.steelyard.coding.sentence.Mention;
import org.steelyard.model.PloverType;

final class EventCoder {
  private EventCoder() {}

  static Candidate.Range range(Mention mention) {
    return new Candidate.Range(
        mention.first(), mention.end(), mention.kind().name(), mention.code());
  }

  static Candidate candidate(
      Analyser.Analysed analysed,
      Candidate.Range source,
      Candidate.Range target,
      List<Candidate.Range> others) {
    return new Candidate(
        analysed.tongue(),
        analysed.tokens(),
        analysed.lemmas(),
        analysed.hits(),
        source,
        target,
        others);
  }

  /// The lexicon entry of `type` nearest to the pair, or `model`.
  static String rule(Candidate pair, PloverType type) {
    int from = Math.min(pair.source().first(), pair.target().first());
    int to = Math.max(pair.source().end(), pair.target().end());
    String rule = "model:" + type;
    int best = Integer.MAX_VALUE;
    for (Predicate.Hit hit : pair.hits()) {
      int distance = Math.max(0, Math.max(from - hit.end(), hit.first() - to));
      if (hit.predicate().type() == type && distance < best) {
        best = distance;
        rule = hit.predicate().id();
      }
    }
    return rule;
  }
}
