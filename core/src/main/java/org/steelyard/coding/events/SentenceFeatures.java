package org.steelyard.coding.events;

import java.util.Set;
import java.util.TreeSet;

/// Features of a sentence that are the same for all its pairs: its predicates.
///
/// Its words are no features: they would learn the training sentences by heart.
final class SentenceFeatures {
  private SentenceFeatures() {}

  static void of(Scene scene, Features features) {
    Set<String> rules = new TreeSet<>();
    Set<String> types = new TreeSet<>();
    for (Predicate.Hit hit : scene.hits()) {
      if (hit.predicate().kind().equals(Predicate.TONE)) {
        continue;
      }
      rules.add(hit.predicate().id());
      types.add(hit.predicate().sort());
    }
    rules.forEach(rule -> features.add("P", rule));
    types.forEach(type -> features.add("L", "type", type));
    features.add("L", "types", PairFeatures.few(types.size(), 4));
    features.add("L", "mentions", PairFeatures.few(scene.ranges().size(), 6));
  }
}
