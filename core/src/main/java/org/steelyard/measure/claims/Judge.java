package org.steelyard.measure.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.steelyard.measure.Extreme;
import org.steelyard.measure.claims.Standing.Holds;
import org.steelyard.measure.claims.Verdict.CannotBeSaid;
import org.steelyard.measure.claims.Verdict.Contradicted;
import org.steelyard.measure.claims.Verdict.Figure;
import org.steelyard.measure.claims.Verdict.Supported;
import org.steelyard.measure.ledger.CountCheck;
import org.steelyard.model.Measured;
import org.steelyard.model.Pair;

/// Judges linked claims by the evidence as it was when they were made.
public final class Judge {
  private final Evidence evidence;

  /// A judge with `evidence`.
  public Judge(Evidence evidence) {
    this.evidence = evidence;
  }

  /// The verdict on `linked`.
  public Tested test(Linked linked) {
    return new Tested(linked, verdict(linked));
  }

  private Verdict verdict(Linked linked) {
    LocalDate said = linked.said().known() ? linked.said().to() : evidence.asOf();
    LocalDate at = said.isBefore(evidence.asOf()) ? said : evidence.asOf();
    return switch (linked.testable()) {
      case Testable.Unresolved unresolved ->
          new CannotBeSaid(unresolved.why(), List.of(), "a person who reads the sentence");
      case Testable.OnlyOfGroup only -> only(only, at);
      case Testable.ExtremeOfRecord extreme -> extreme(extreme, at);
      case Testable.FirstTime first -> firstTime(first, at);
      case Testable.OrdinalMeeting meeting -> meeting(evidence.meetings(meeting.count()));
      case Testable.Growth growth -> new GrowthJudge(evidence).verdict(growth, linked);
      case Testable.Level level -> new LevelJudge(evidence).verdict(level, at);
    };
  }

  private Verdict only(Testable.OnlyOfGroup only, LocalDate at) {
    List<Figure> figures = new ArrayList<>();
    List<String> rivals = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    Standing own = evidence.standing(only.state(), at);
    figures.addAll(own.figures(only.property()));
    for (String member : only.group().members()) {
      if (!member.equals(only.state())) {
        Standing other = evidence.standing(member, at);
        figures.addAll(other.figures(only.property()));
        switch (other.holds(only.property())) {
          case YES -> rivals.add(member);
          case NO -> {}
          case UNKNOWN -> unknown.add(member);
        }
      }
    }
    String found = own.words(only.property());
    String property = only.property().words();
    return switch (own.holds(only.property())) {
      case NO -> new Contradicted(found, figures);
      case UNKNOWN ->
          new CannotBeSaid(
              "whether " + only.state() + " has " + property + " is not known: " + found,
              figures,
              "more events of " + only.state() + " with each pole up to " + at);
      case YES ->
          !rivals.isEmpty()
              ? new Contradicted(String.join(", ", rivals) + " has " + property + " too", figures)
              : unknown.isEmpty()
                  ? new Supported(
                      found + "; no other of " + only.group().name() + " has " + property, figures)
                  : new CannotBeSaid(
                      found
                          + "; whether "
                          + String.join(", ", unknown)
                          + " has "
                          + property
                          + " is not known",
                      figures,
                      "events of " + String.join(", ", unknown) + " with each pole up to " + at);
    };
  }

  private Verdict extreme(Testable.ExtremeOfRecord claim, LocalDate at) {
    Extreme found = evidence.extreme(claim.pair(), claim.direction(), claim.since(), at);
    List<Figure> figures = new ArrayList<>();
    figures.add(new Figure(found.key() + " at " + found.last(), found.value()));
    found.rivals().stream()
        .limit(3)
        .forEach(r -> figures.add(new Figure(found.key() + " at " + r.at(), r.value())));
    figures.add(new Figure("share of replicates in which it is the extreme", found.belief()));
    return switch (found.answer()) {
      case YES -> new Supported(found.why(), figures);
      case NO -> new Contradicted(found.why(), figures);
      case CANNOT_BE_SAID ->
          new CannotBeSaid(
              found.why(),
              figures,
              "events of "
                  + claim.pair()
                  + (claim.since().equals(LocalDate.MIN)
                      ? " from the beginning of their relations"
                      : " from " + claim.since())
                  + " to "
                  + at);
    };
  }

  private Verdict firstTime(Testable.FirstTime claim, LocalDate at) {
    Pair pair = claim.pair();
    Measured affinity = evidence.affinity(pair, at);
    Measured dependence = evidence.dependence(pair.first(), pair.second(), at);
    List<Figure> figures =
        List.of(
            new Figure("affinity " + pair + " at " + at, affinity),
            new Figure("dependence of " + pair.first() + " on " + pair.second(), dependence));
    if (affinity instanceof Measured.Estimate e && e.high() < 0) {
      return new Contradicted("the two are on bad terms at " + at, figures);
    }
    String needs = "dependence and affinity of " + pair + " by year from the beginning to " + at;
    return switch (dependence) {
      case Measured.NoData none ->
          new CannotBeSaid("their dependence is not known: " + none.reason(), figures, needs);
      case Measured.Estimate _ ->
          new CannotBeSaid("a first time needs all years before it", figures, needs);
    };
  }

  private static Verdict meeting(CountCheck check) {
    List<Figure> figures = new ArrayList<>();
    if (check.found() > 0) {
      figures.add(
          new Figure(
              "meetings found",
              new Measured.Estimate(
                  check.found(), check.found(), check.found(), 1, check.found())));
    } else {
      figures.add(new Figure("meetings found", new Measured.NoData("none")));
    }
    return switch (check.verdict()) {
      case AGREES -> new Supported(check.why(), figures);
      case DISAGREES -> new Contradicted(check.why(), figures);
      case CANNOT_TELL ->
          new CannotBeSaid(
              check.why(),
              figures,
              (check.found() < check.stated().ordinal() ? "more documents" : "the level")
                  + " of meetings of "
                  + check.stated().pair()
                  + " in "
                  + check.stated().year());
    };
  }

  /// How the state of a property counts, for judges of levels.
  static Verdict of(Holds holds, String why, List<Figure> figures, String needs) {
    return switch (holds) {
      case YES -> new Supported(why, figures);
      case NO -> new Contradicted(why, figures);
      case UNKNOWN -> new CannotBeSaid(why, figures, needs);
    };
  }
}
