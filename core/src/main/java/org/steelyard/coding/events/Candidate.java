package org.steelyard.coding.events;

import java.util.List;
import org.steelyard.language.Token;
import org.steelyard.language.Tongue;

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
  record Range(int first, int end, String kind, String code) {}
}
