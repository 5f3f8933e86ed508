package org.steelyard.app.records;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.steelyard.app.brief.ClaimTests;
import org.steelyard.app.pipeline.Session;
import org.steelyard.app.show.ClaimWords;
import org.steelyard.measure.claims.Linked;
import org.steelyard.measure.claims.Tested;
import org.steelyard.measure.claims.Verdict;
import org.steelyard.publish.BriefData;
import org.steelyard.publish.TestedClaim;
import org.steelyard.publish.TestedClaim.Outcome;

/// Tests the claims that concern a state.
final class Testing {
  private Testing() {}

  static List<TestedClaim> of(Session session, BriefData texts) {
    String state = texts.heading().code();
    Set<String> shown =
        texts.evidence().documents().stream()
            .map(entry -> entry.document().id())
            .collect(Collectors.toSet());
    return ClaimTests.of(session.holdings(), ClaimTests.evidence(session)).stream()
        .filter(tested -> shown.contains(tested.claim().provenance().documentId()))
        .filter(tested -> ClaimWords.states(tested.claim()).contains(state))
        .map(Testing::claim)
        .toList();
  }

  private static TestedClaim claim(Tested tested) {
    Linked claim = tested.claim();
    Verdict verdict = tested.verdict();
    return new TestedClaim(
        outcome(verdict),
        claim.speaker(),
        claim.words(),
        ClaimWords.words(claim.testable()),
        verdict.why(),
        verdict instanceof Verdict.CannotBeSaid open ? open.needs() : "",
        verdict.figures().stream()
            .map(figure -> new TestedClaim.Reading(figure.name(), figure.value()))
            .toList(),
        claim.provenance());
  }

  private static Outcome outcome(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Contradicted _ -> Outcome.CONTRADICTED;
      case Verdict.Supported _ -> Outcome.SUPPORTED;
      case Verdict.CannotBeSaid _ -> Outcome.CANNOT_BE_SAID;
    };
  }
}
