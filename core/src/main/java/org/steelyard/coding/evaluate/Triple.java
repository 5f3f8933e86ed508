package org.steelyard.coding.evaluate;

import org.steelyard.model.Pair;
import org.steelyard.model.PloverType;
import org.steelyard.model.Report;

/// What a coder says of one sentence: who did what to whom.
///
/// @param reciprocal both did it to each other, so that their order says nothing
public record Triple(String source, String target, PloverType type, boolean reciprocal) {
  public Triple {
    Pair.of(source, target);
  }

  public static Triple of(Report report) {
    return new Triple(
        report.source().code(), report.target().code(), report.type(), report.reciprocal());
  }

  /// The same with the two of a reciprocal act in alphabetic order.
  Triple ordered() {
    return reciprocal && source.compareTo(target) > 0
        ? new Triple(/* source= */ target, /* target= */ source, type, true)
        : this;
  }

  Pair pair() {
    return Pair.of(source, target);
  }
}
