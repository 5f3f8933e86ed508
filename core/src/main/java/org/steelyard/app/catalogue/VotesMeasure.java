package org.steelyard.app.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.steelyard.measure.similarity.RollCall;
import org.steelyard.measure.similarity.VoteAgreement;
import org.steelyard.measure.similarity.VoteRule;
import org.steelyard.model.Measured;

/// How far two states voted alike in the UN General Assembly; see [VoteAgreement].
///
/// @param graded half for an abstention, unanimous votes dropped; else the share of same votes,
///     unanimous ones kept
record VotesMeasure(Tables tables, RollCalls calls, boolean graded) implements NamedMeasure {
  private static final int FEW = 50;

  @Override
  public String name() {
    return graded ? "votes-graded" : "votes";
  }

  @Override
  public String words() {
    return graded
        ? "agreement in UN votes, 1 same, 1/2 where one abstained; unanimous votes dropped"
        : "share of same votes in the UN General Assembly, of those in which both voted";
  }

  @Override
  public String unit() {
    return "0 to 1";
  }

  @Override
  public Takes takes() {
    return Takes.STATE;
  }

  @Override
  public List<Requirement> needs(EventSource events) {
    return List.of(
        Requirement.imported(RollCalls.VOTES),
        Requirement.imported(RollCalls.CALLS),
        Requirement.imported(RollCalls.ISSUES));
  }

  @Override
  public Answer of(Question question) {
    List<RollCall> roll = calls.of(question.years(), question.issue());
    if (roll.isEmpty()) {
      return Answer.none(calls.absent(question.years(), question.issue()));
    }
    VoteAgreement found = agreement(question, rule(!graded));
    TreeSet<Integer> years = new TreeSet<>();
    roll.forEach(call -> years.add(call.day().getYear()));
    return new Answer(
        graded ? found.graded() : found.same(),
        "",
        List.of(),
        List.of(tables.source(RollCalls.VOTES, Tables.span(years))),
        found.agreed()
            + " alike, "
            + found.stepped()
            + " with one abstention, "
            + found.opposed()
            + " yes against no; "
            + found.absent()
            + " left out because one was absent"
            + (found.unanimous() > 0 ? ", " + found.unanimous() + " because all agreed" : "")
            + (question.issue().isEmpty() ? "." : "; issue " + question.issue() + "."));
  }

  private VoteRule rule(boolean keepUnanimous) {
    double level = tables.coded().settings().level();
    return new VoteRule(!keepUnanimous, level, VoteRule.USUAL.replicates(), VoteRule.USUAL.seed());
  }

  private VoteAgreement agreement(Question question, VoteRule rule) {
    return VoteAgreement.of(
        question.state(), question.argument(), calls.of(question.years(), question.issue()), rule);
  }

  @Override
  public List<Alternative> alternatives() {
    List<Alternative> all = new ArrayList<>();
    for (boolean keep : new boolean[] {true, false}) {
      String which = keep ? "all" : "those not unanimous";
      all.add(new Alternative("same votes of " + which, q -> value(q, keep, false)));
      all.add(new Alternative("graded of " + which, q -> value(q, keep, true)));
    }
    return all;
  }

  private Measured value(Question question, boolean keep, boolean inSteps) {
    // Only the value counts here, so that a short bootstrap does.
    VoteRule rule = rule(keep);
    VoteAgreement found =
        agreement(question, new VoteRule(rule.dropUnanimous(), rule.level(), FEW, rule.seed()));
    return inSteps ? found.graded() : found.same();
  }
}
