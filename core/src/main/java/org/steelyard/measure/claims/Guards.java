package org.steelyard.measure.claims;

import java.time.LocalDate;
import java.util.List;
import org.steelyard.measure.claims.Testable.Unresolved;
import org.steelyard.model.Claim;
import org.steelyard.model.When;

/// Keeps from testing what is not said of what is.
///
/// What is wished, supposed, asked, denied, over, or said of another year is not tested: a verdict
/// on words that nobody claimed is worse than none.
final class Guards {
  private final Claim claim;
  private final Said said;
  private final Said sentence;
  private final When when;

  /// @param sentence the whole sentence: a denial may stand outside the words claimed
  Guards(Claim claim, Said said, Said sentence, When when) {
    this.claim = claim;
    this.said = said;
    this.sentence = sentence;
    this.when = when;
  }

  /// What `fired` tests, or why it cannot be tested.
  Testable guarded(Rules.Fired fired) {
    String why = fired.testable() instanceof Unresolved ? "" : why(fired);
    return why.isEmpty() ? fired.testable() : new Unresolved(fired.testable().kind(), why);
  }

  private String why(Rules.Fired fired) {
    if (claim.forecast()) {
      return "it says what will be: the ledger of forecasts holds it";
    }
    if (!claim.condition().isEmpty()) {
      return "it holds on a condition (" + claim.condition() + ") that is not tested";
    }
    if (said.denied() && !fired.denies()) {
      return "its words deny something, and no rule tells what they deny";
    }
    if (sentence.has("disowned")) {
      return "its sentence denies or doubts what somebody says";
    }
    if (said.has("unreal") || said.asks()) {
      return "its words say what should, could or would be, or ask, and not what is";
    }
    return switch (fired.testable()) {
      case Testable.Level _, Testable.OnlyOfGroup _ -> now();
      case Testable.ExtremeOfRecord extreme -> ofAnotherYear(extreme.since());
      case Testable.FirstTime _, Testable.OrdinalMeeting _, Testable.Growth _, Unresolved _ -> "";
    };
  }

  /// Levels are tested at the day on which they were said.
  private String now() {
    return said.has("past")
        ? "it says what was, and only what is at its day can be tested"
        : ofAnotherYear(LocalDate.MIN);
  }

  private String ofAnotherYear(LocalDate since) {
    List<Integer> others =
        said.years().stream()
            .filter(year -> !since.equals(LocalDate.of(year, 1, 1)))
            .filter(year -> !when.known() || year != when.to().getYear())
            .toList();
    return others.isEmpty()
        ? ""
        : "it speaks of "
            + String.join(", ", others.stream().map(String::valueOf).toList())
            + ", and only what is at its day can be tested";
  }
}
