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
  /// What an act needs of its own to be taken over from another member of a list.
  private static final double LEAST = 0.05;

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

  /// A pair of mentions with what the model says of it.
  private record Scored(Mention source, Mention target, Verdict verdict) {
    double any() {
      return verdict.any();
    }

    double top() {
      return verdict.share(verdict.best());
    }

    int best() {
      return verdict.best();
    }
  }

  /// Acts of `sentence` whose probability reaches the threshold, in order of the source.
  List<Act> find(Sentence sentence) {
    List<Mention> mentions = analyser.actors(sentence);
    if (mentions.stream().map(Mention::code).distinct().count() < 2) {
      return List.of();
    }
    Scene scene =
        analyser.analyse(
            sentence.tongue(),
            sentence.tokens(),
            mentions.stream().map(Candidate.Range::of).toList());
    LinearModel model = models.of(sentence.tongue());
    int[] base = model.base(scene);
    Map<String, Scored> best = new LinkedHashMap<>();
    for (Mention source : mentions) {
      for (Mention target : mentions) {
        if (source.code().equals(target.code())) {
          continue;
        }
        Candidate pair = scene.pair(Candidate.Range.of(source), Candidate.Range.of(target));
        Scored scored = new Scored(source, target, model.judge(pair, base));
        best.merge(
            source.code() + ">" + target.code(),
            scored,
            (old, fresh) -> better(scene, fresh, old) ? fresh : old);
      }
    }
    List<Act> acts = new ArrayList<>();
    for (Scored forward : best.values()) {
      Scored backward = best.get(forward.target.code() + ">" + forward.source.code());
      if (backward == null || (forward.any() < threshold && !together(scene, forward))) {
        continue;
      }
      boolean leads =
          forward.any() > backward.any()
              || (forward.any() == backward.any()
                  && forward.source.code().compareTo(forward.target.code()) < 0);
      boolean mutual = mutual(leads ? forward : backward, leads ? backward : forward);
      boolean another = backward.any() >= threshold && !mutual && backward.best() != forward.best();
      if (leads || another) {
        acts.add(act(forward, mutual, model));
      }
    }
    spread(scene, mentions, best, acts);
    acts.sort(Comparator.comparingInt((Act a) -> a.source().first()).thenComparing(Act::type));
    return acts;
  }

  private static boolean better(Scene scene, Scored fresh, Scored old) {
    boolean together = together(scene, fresh);
    return together == together(scene, old) ? fresh.any() > old.any() : together;
  }

  /// Whether the words for both stand just before what both do: `the presidents met`.
  private static boolean together(Scene scene, Scored scored) {
    int end = scored.source.end();
    return scored.source.first() == scored.target.first()
        && MUTUAL.contains(Classes.type(scored.best()))
        && scene.hits().stream()
            .anyMatch(
                hit ->
                    hit.predicate().direction().equals("r")
                        && hit.first() >= end
                        && hit.first() <= end + 1);
  }

  /// What one member of a list does or suffers, the others do too: `A and B urged C` are two acts.
  private static void spread(
      Scene scene, List<Mention> mentions, Map<String, Scored> best, List<Act> acts) {
    for (Act act : List.copyOf(acts)) {
      for (Mention other : mentions) {
        if (other.code().equals(act.source().code()) || other.code().equals(act.target().code())) {
          continue;
        }
        if (scene.listed(Candidate.Range.of(other), Candidate.Range.of(act.source()))) {
          add(act.with(other, act.target()), best, acts);
        } else if (scene.listed(Candidate.Range.of(other), Candidate.Range.of(act.target()))) {
          add(act.with(act.source(), other), best, acts);
        }
      }
    }
  }

  /// Adds an act unless something is already said of the two.
  private static void add(Act act, Map<String, Scored> best, List<Act> acts) {
    String one = act.source().code();
    String two = act.target().code();
    boolean known =
        acts.stream()
            .anyMatch(
                a ->
                    (a.source().code().equals(one) && a.target().code().equals(two))
                        || (a.source().code().equals(two) && a.target().code().equals(one)));
    Scored scored = best.get(one + ">" + two);
    if (!known && scored != null && scored.any() >= LEAST) {
      acts.add(act);
    }
  }

  private static boolean mutual(Scored forward, Scored backward) {
    PloverType type = Classes.type(forward.best());
    if (!MUTUAL.contains(type)) {
      return false;
    }
    double share = backward.verdict.share(forward.best()) / forward.top();
    return forward.verdict.mutual(type) || share >= MUTUAL_SHARE;
  }

  private static Act act(Scored scored, boolean mutual, LinearModel model) {
    int best = scored.best();
    PloverType type = Classes.type(best);
    Verdict verdict = scored.verdict;
    boolean swap = mutual && scored.source.code().compareTo(scored.target.code()) > 0;
    return new Act(
        swap ? scored.target : scored.source,
        swap ? scored.source : scored.target,
        type,
        mutual,
        scored.top(),
        scored.any(),
        verdict.anchor(type),
        verdict.rule(type),
        model.evidence(verdict, best, 6));
  }
}
