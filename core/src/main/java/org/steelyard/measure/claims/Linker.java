package org.steelyard.measure.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.steelyard.coding.actors.ActorFinder;
import org.steelyard.language.Tongue;
import org.steelyard.measure.ledger.StatedCount;
import org.steelyard.model.Claim;
import org.steelyard.model.Quantity;
import org.steelyard.model.When;

/// Links claims to the measures that can test them, by rules over words.
///
/// A claim that no rule knows gives nothing. One that a rule knows, but whose state, group, span
/// or period is not told by its words, gives [Testable.Unresolved]. Safe for use by one thread.
public final class Linker {
  private final Cues cues = Cues.load();
  private final ActorFinder actors;

  /// A linker that finds states with `actors`.
  public Linker(ActorFinder actors) {
    this.actors = actors;
  }

  /// What `claim` says that can be tested; often nothing.
  ///
  /// @param tongue language of its sentence
  /// @param said when it was said; may be [When#UNKNOWN]
  public List<Linked> claim(Claim claim, Tongue tongue, When said) {
    Said words = new Said(claim.proposition(), tongue, cues, actors);
    Guards guards =
        new Guards(claim, words, new Said(claim.provenance().quote(), tongue, cues, actors), said);
    List<Linked> linked = new ArrayList<>();
    for (Rules.Fired fired : new Rules(words, claim.about()).all()) {
      Testable testable = guards.guarded(fired);
      linked.add(
          new Linked(
              claim.id(),
              claim.speaker().name(),
              claim.proposition(),
              testable,
              fired.rule(),
              said,
              claim.provenance()));
    }
    return linked;
  }

  /// A stated growth; nothing where the text states none.
  public List<Linked> quantity(Quantity quantity, When said) {
    return switch (quantity.change()) {
      case Quantity.Change.NotStated() -> List.of();
      case Quantity.Change.Stated(var share) ->
          List.of(
              new Linked(
                  quantity.id(),
                  "",
                  quantity.provenance().quote(),
                  growth(quantity, share),
                  "growth.quantity",
                  said,
                  quantity.provenance()));
    };
  }

  private static Testable growth(Quantity quantity, BigDecimal share) {
    Testable.Growth growth =
        new Testable.Growth(quantity.measurand(), quantity.of(), quantity.period(), share);
    if (!quantity.period().known()) {
      return new Testable.Unresolved(growth.kind(), "the text names no period of the growth");
    }
    return quantity.of().isEmpty()
        ? new Testable.Unresolved(growth.kind(), "the text does not tell whose it is")
        : growth;
  }

  /// A stated count of meetings.
  public Linked count(StatedCount count) {
    return new Linked(
        "count " + count.pair() + " " + count.year(),
        "",
        count.provenance().quote(),
        new Testable.OrdinalMeeting(count),
        "meeting.ordinal",
        count.stated(),
        count.provenance());
  }
}
