package org.steelyard.coding.events;

import java.util.List;
import org.steelyard.coding.sentence.Mention;
import org.steelyard.model.PloverType;

/// An act that the model sees between two mentions of a sentence.
///
/// @param probability of this type, 0 to 1
/// @param any probability that there is an act at all
/// @param anchor token index of the predicate, or of the place between the two
/// @param rule lexicon entry that speaks for it, or `model:<TYPE>`
record Act(
    Mention source,
    Mention target,
    PloverType type,
    boolean reciprocal,
    double probability,
    double any,
    int anchor,
    String rule,
    List<String> evidence) {
  Act {
    evidence = List.copyOf(evidence);
  }

  /// The same act between others.
  Act with(Mention other, Mention another) {
    return new Act(other, another, type, reciprocal, probability, any, anchor, rule, evidence);
  }
}
