package org.steelyard.coding.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.steelyard.model.PloverType;

/// Acts that follow from a predicate and what is said of it, as the PLOVER manual (2021) has it:
/// who will help agrees, who will strike threatens, who does not help refuses, and who asks for
/// punishment accuses.
///
/// They stand beside the predicate that they follow from; which of the two counts is for the
/// model to learn.
final class Derived {
  private static final int BEFORE = 4;
  private static final int AFTER = 3;

  private static final Set<PloverType> KIND =
      Set.of(
          PloverType.AGREE,
          PloverType.CONSULT,
          PloverType.SUPPORT,
          PloverType.CONCEDE,
          PloverType.COOPERATE,
          PloverType.AID,
          PloverType.RETREAT);
  private static final Set<PloverType> HARSH =
      Set.of(
          PloverType.SANCTION,
          PloverType.COERCE,
          PloverType.ASSAULT,
          PloverType.MOBILIZE,
          PloverType.PROTEST);

  private Derived() {}

  /// The acts that follow from the predicates of `scene`.
  static List<Predicate.Hit> of(Scene scene) {
    List<Predicate.Hit> derived = new ArrayList<>();
    for (Predicate.Hit hit : scene.hits()) {
      PloverType type = hit.predicate().type();
      if (planned(scene, hit) && KIND.contains(type) && type != PloverType.AGREE) {
        derived.add(hit(scene, hit, PloverType.AGREE, "planned"));
      }
      if (planned(scene, hit) && HARSH.contains(type)) {
        derived.add(hit(scene, hit, PloverType.THREATEN, "planned"));
      }
      if (negated(scene, hit) && KIND.contains(type)) {
        derived.add(hit(scene, hit, PloverType.REJECT, "negated"));
      }
      if (HARSH.contains(type) && asked(scene, hit)) {
        derived.add(hit(scene, hit, PloverType.ACCUSE, "asked"));
      }
    }
    return derived;
  }

  private static boolean planned(Scene scene, Predicate.Hit hit) {
    return scene.tongue().agglutinative()
        ? scene.ends(hit.end() - 1, "future-ending") || scene.planned(hit.end(), hit.end() + AFTER)
        : scene.planned(hit.first() - BEFORE, hit.first());
  }

  private static boolean negated(Scene scene, Predicate.Hit hit) {
    return scene.tongue().agglutinative()
        ? scene.ends(hit.end() - 1, "negative-ending")
            || scene.negated(hit.end(), hit.end() + AFTER)
        : scene.negated(hit.first() - BEFORE, hit.first());
  }

  /// Whether a request stands just before the predicate, or after it where verbs come last.
  private static boolean asked(Scene scene, Predicate.Hit hit) {
    boolean last = scene.tongue().agglutinative();
    for (Predicate.Hit other : scene.hits()) {
      int gap = last ? other.first() - hit.end() : hit.first() - other.end();
      if (other.predicate().type() == PloverType.REQUEST && gap >= 0 && gap < BEFORE) {
        return true;
      }
    }
    return false;
  }

  private static Predicate.Hit hit(Scene scene, Predicate.Hit from, PloverType type, String how) {
    Predicate old = from.predicate();
    return new Predicate.Hit(
        from.first(),
        from.end(),
        new Predicate(
            scene.tongue().code() + ":" + type + ":(" + how + " " + old.type() + ")",
            type,
            old.tokens(),
            Predicate.DERIVED,
            old.direction(),
            old.frame(),
            old.weight()));
  }
}
