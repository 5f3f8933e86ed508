package org.steelyard.model;

import java.util.List;

/// An actor as a text mentions it.
///
/// @param code state (ISO 3166-1 alpha-3) or organisation code
/// @param name English name of that actor
/// @param sector `GOV`, `MIL`, `LEG`, `COR`, `IGO`, `PPL`, `MED` or empty where unknown
/// @param text words of the text, for example `Vladimir Putin`
/// @param span where they stand in [Document#text()]
/// @param candidates what else the words could mean, best first; empty where there is no doubt
public record ActorMention(
    String code, String name, String sector, String text, Span span, List<Candidate> candidates) {
  public ActorMention {
    Checks.nonBlank(code, "A mention's actor");
    candidates = List.copyOf(candidates);
  }

  /// Another reading of the same words.
  ///
  /// @param score share of belief, 0 to 1
  public record Candidate(String code, double score) {
    public Candidate {
      Checks.share(score, "A candidate's score");
    }
  }
}
