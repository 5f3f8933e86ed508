package org.steelyard.coding.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.steelyard.coding.sentence.Mention;
import org.steelyard.coding.sentence.Sentence;
import org.steelyard.model.PloverType;

/// Looks for acts between all ordered pairs of actors of a sentence.
///
/// Of several mentions of the same two actors the pair with the likeliest act counts. Both
/// directions are kept only where they are different acts; an act of a mutual type that is
/// about as
/// likely the other way round, or whose predicate is mutual, is one reciprocal act.
final class ActFinder {
  /// Mentions beyond this many are looked at no further: lists of states are not acts.
  private static final int MOST_MENTIONS = 14;

  /// How likely the reverse must be, as a share of the forward direction, to be mutual.
  private static final double MUTUAL_SHARE = 0.4;

  private static final Set<PloverType> MUTUAL =
      Set.of(PloverType.CONSULT, PloverType.AGREE, PloverType.COOPERATE);

  private final Analyser analyser;
  private final Models models;
  private final double threshold;

  ActFinder(Analyser analyser, Models models, double threshold) {
    this.analyser = analyser;
    this.models = models;
    this.threshold = threshold;
  }

  /// A pair with the probability of each class; not a record because of the array.
  private static final class Scored {
    private final Candidate pair;
    private final Mention source;
    private final Mention target;
    private final double[] shares;

    Scored(Candidate pair, Mention source, Mention target, double[] shares) {
      this.pair = pair;
      this.source = source;
      this.target = target;
      this.shares = shares;
    }

    double any() {
      return 1 - shares[Classes.NONE];
    }

    double top() {
      return shares[best()];
    }

    int best() {
      int best = 1;
      for (int c = 2; c < shares.length; c++) {
        best = shares[c] > shares[best] ? c : best;
      }
      return best;
    }
  }

  /// Acts of `sentence` whose probability reaches the threshold, in order of the source.
  List<Act> find(Sentence sentence) {
    List<Mention> mentions =
        sentence.mentions().stream().filter(m -> !m.sector().equals("FORMAT")).toList();
    if (mentions.stream().map(Mention::code).distinct().count() < 2) {
      return List.of();
    }
    if (mentions.size() > MOST_MENTIONS) {
      mentions = mentions.subList(0, MOST_MENTIONS);
    }
    Analyser.Analysed analysed = analyser.analyse(sentence.tongue(), sentence.tokens());
    Map<String, Scored> best = new LinkedHashMap<>();
    for (Mention source : mentions) {
      for (Mention target : mentions) {
        if (source.code().equals(target.code())) {
          continue;
        }
        Scored scored = score(analysed, mentions, source, target);
        best.merge(
            source.code() + ">" + target.code(),
            scored,
            (old, fresh) -> fresh.any() > old.any() ? fresh : old);
      }
    }
    List<Act> acts = new ArrayList<>();
    for (Scored forward : best.values()) {
      Scored backward = best.get(forward.target.code() + ">" + forward.source.code());
      if (backward == null || forward.top() < threshold) {
        continue;
      }
      boolean leads =
          forward.any() > backward.any()
              || (forward.any() == backward.any()
                  && forward.source.code().compareTo(forward.target.code()) < 0);
      boolean mutual = mutual(leads ? forward : backward, leads ? backward : forward);
      boolean another = backward.top() >= threshold && !mutual && backward.best() != forward.best();
      if (leads || another) {
        acts.add(act(forward, mutual));
      }
    }
    acts.sort(Comparator.comparingInt((Act a) -> a.source().first()).thenComparing(Act::type));
    return acts;
  }

  private Scored score(
      Analyser.Analysed analysed, List<Mention> mentions, Mention source, Mention target) {
    List<Candidate.Range> others = new ArrayList<>();
    for (Mention mention : mentions) {
      if (!mention.equals(source) && !mention.equals(target)) {
        others.add(Candidate.Range.of(mention));
      }
    }
    Candidate pair = analysed.pair(Candidate.Range.of(source), Candidate.Range.of(target), others);
    List<String> features = PairFeatures.of(pair, analyser.words(analysed.tongue()));
    return new Scored(
        pair,
        source,
        target,
        models.of(analysed.tongue()).probabilities(pair, features, LinearModel.UNNAMED));
  }

  private static boolean mutual(Scored forward, Scored backward) {
    PloverType type = Classes.type(forward.best());
    if (!MUTUAL.contains(type)) {
      return false;
    }
    boolean said =
        forward.pair.hits().stream()
            .anyMatch(h -> h.predicate().type() == type && h.predicate().direction().equals("r"));
    double share = backward.shares[forward.best()] / forward.shares[forward.best()];
    return said || share >= MUTUAL_SHARE;
  }

  private Act act(Scored scored, boolean mutual) {
    int best = scored.best();
    PloverType type = Classes.type(best);
    Candidate pair = scored.pair;
    List<String> features = PairFeatures.of(pair, analyser.words(pair.tongue()));
    boolean swap = mutual && scored.source.code().compareTo(scored.target.code()) > 0;
    return new Act(
        swap ? scored.target : scored.source,
        swap ? scored.source : scored.target,
        type,
        mutual,
        scored.shares[best],
        scored.any(),
        pair.anchor(type),
        pair.rule(type),
        models.of(pair.tongue()).evidence(features, best, 6));
  }
}
