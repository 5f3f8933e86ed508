package org.steelyard.coding.events;

import org.steelyard.coding.sentence.Mention;

/// An ordered pair of token ranges between which an act is looked for.
///
/// @param source range of the supposed actor
/// @param target range of the supposed other
record Candidate(Scene scene, Range source, Range target) {
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

    /// Tokens between this range and a predicate, 0 where they touch or overlap.
    int distance(Predicate.Hit hit) {
      return Math.max(0, Math.max(first - hit.end(), hit.first() - end));
    }
  }

  /// Whether the source stands first.
  boolean forward() {
    return source.first() != target.first()
        ? source.first() < target.first()
        : source.code().compareTo(target.code()) <= 0;
  }

  Range left() {
    return forward() ? source : target;
  }

  Range right() {
    return forward() ? target : source;
  }

  /// `ST` or `TS`.
  String order() {
    return forward() ? "ST" : "TS";
  }
}
