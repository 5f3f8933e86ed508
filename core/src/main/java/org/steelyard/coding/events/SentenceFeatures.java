package org.steelyard.coding.events;

import java.util.Set;
import java.util.TreeSet;
import org.steelyard.language.Token;

/// Features of a sentence that are the same for all its pairs: its words and its predicates.
final class SentenceFeatures {
  private static final int STEM = 5;

  private SentenceFeatures() {}

  static void of(Scene scene, Features features) {
    Set<String> words = new TreeSet<>();
    Set<String> stems = new TreeSet<>();
    for (int i = 0; i < scene.size(); i++) {
      String cue = scene.cue(i, "");
      if (!cue.isEmpty()) {
        words.add(cue);
      }
      Token token = scene.tokens().get(i);
      if (token.word() && token.folded().length() > STEM && !scene.mention(i)) {
        stems.add(token.folded().substring(0, STEM));
      }
    }
    words.forEach(word -> features.add("any", word));
    stems.forEach(stem -> features.add("pre", stem));
    Set<String> rules = new TreeSet<>();
    Set<String> types = new TreeSet<>();
    for (Predicate.Hit hit : scene.hits()) {
      if (hit.predicate().kind().equals(Predicate.TONE)) {
        continue;
      }
      rules.add(hit.predicate().id());
      types.add(hit.predicate().type().name());
    }
    rules.forEach(rule -> features.add("P", rule));
    types.forEach(type -> features.add("L", "type", type));
    features.add("L", "types", PairFeatures.few(types.size(), 4));
    features.add("L", "mentions", PairFeatures.few(scene.ranges().size(), 6));
  }
}
