package org.steelyard.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.steelyard.measure.Course.Condition;
import org.steelyard.measure.Course.Label;
import org.steelyard.measure.Course.Rule;
import org.steelyard.measure.CourseEvidence.Commitment;
import org.steelyard.measure.CourseEvidence.Tug;
import org.steelyard.measure.CourseRules.Known;
import org.steelyard.model.Measured.Estimate;

/// The rules of [Course] that alignments and commitments add; none where neither is known.
final class EvidenceRules {
  private final CourseEvidence evidence;
  private final List<Known> known;

  EvidenceRules(CourseEvidence evidence, List<Known> known) {
    this.evidence = evidence;
    this.known = known;
  }

  /// Rules that come before those of leaning.
  List<Rule> first() {
    if (!evidence.registered()) {
      return List.of();
    }
    Known worst = best(known, Comparator.comparingDouble(k -> -k.affinity().value()));
    List<Known> allies =
        known.stream()
            .filter(k -> !k.pole().equals(worst.pole()) && committed(k.pole(), true))
            .toList();
    Known ally =
        best(
            allies.isEmpty() ? known : allies, Comparator.comparingDouble(k -> k.affinity().low()));
    return List.of(against(worst, ally), bandwagoning());
  }

  private Rule against(Known foe, Known ally) {
    List<Condition> conditions = new ArrayList<>();
    conditions.add(
        new Condition(
            foe.pole()
                + "'s affinity, the lowest, lies below 0 with its whole interval (upper end "
                + number(foe.affinity().high())
                + ")",
            foe.affinity().high() < 0));
    conditions.add(
        new Condition(
            "there is a defence commitment to another pole (" + names(true, foe.pole()) + ")",
            !names(true, foe.pole()).equals("none")));
    conditions.add(friendly(ally));
    conditions.add(
        new Condition(
            "there is no commitment to " + foe.pole() + " itself", !committed(foe.pole(), false)));
    for (Tug tug : evidence.alignments()) {
      if (tug.names(foe.pole()) && tug.names(ally.pole()) && !foe.pole().equals(ally.pole())) {
        conditions.add(wholly(tug, ally.pole()));
      }
    }
    return new Rule(Label.BALANCING_AGAINST, foe.pole(), conditions);
  }

  private Rule bandwagoning() {
    List<Known> bound = known.stream().filter(k -> committed(k.pole(), true)).toList();
    Known leader =
        best(bound.isEmpty() ? known : bound, Comparator.comparingDouble(k -> k.affinity().low()));
    String pole = leader.pole();
    List<Condition> conditions = new ArrayList<>();
    conditions.add(
        new Condition("there is a defence commitment to " + pole, committed(pole, true)));
    conditions.add(alone(pole));
    conditions.add(friendly(leader));
    evidence.alignments().stream()
        .filter(tug -> tug.names(pole))
        .forEach(tug -> conditions.add(wholly(tug, pole)));
    return new Rule(Label.BANDWAGONING, pole, conditions);
  }

  private Condition alone(String pole) {
    TreeSet<String> others = new TreeSet<>();
    for (Commitment one : evidence.commitments()) {
      if (one.defence() && !one.pole().equals(pole)) {
        others.add(one.pole());
      }
    }
    return new Condition(
        "no other pole has a defence commitment (" + (others.isEmpty() ? "none" : others) + ")",
        others.isEmpty());
  }

  /// Rules that come after those of leaning by affinity and share.
  List<Rule> leaning(Known closest) {
    List<Tug> asked =
        evidence.alignments().stream().filter(tug -> tug.names(closest.pole())).toList();
    if (asked.isEmpty()) {
      return List.of();
    }
    List<Condition> conditions = new ArrayList<>();
    conditions.add(friendly(closest));
    asked.forEach(tug -> conditions.add(wholly(tug, closest.pole())));
    return List.of(new Rule(Label.LEANING, closest.pole(), conditions));
  }

  /// What balance asks for besides even and good dealings.
  List<Condition> balance() {
    List<Condition> conditions = new ArrayList<>();
    for (Tug tug : evidence.alignments()) {
      conditions.add(
          new Condition(
              "the alignment between "
                  + words(tug)
                  + " does not lie wholly outside "
                  + number(CourseEvidence.LEAST_HEDGER)
                  + " to "
                  + number(CourseEvidence.MOST_HEDGER),
              !tug.wholly(tug.first()) && !tug.wholly(tug.second())));
    }
    if (evidence.registered()) {
      conditions.add(uncommitted());
    }
    return conditions;
  }

  /// Hedging told by an alignment, where affinities alone do not tell.
  List<Rule> hedging() {
    List<Rule> rules = new ArrayList<>();
    for (Tug tug : evidence.alignments()) {
      List<Condition> conditions = new ArrayList<>();
      conditions.add(
          new Condition(
              "the alignment between "
                  + words(tug)
                  + " lies within "
                  + number(CourseEvidence.LEAST_HEDGER)
                  + " to "
                  + number(CourseEvidence.MOST_HEDGER)
                  + " with its whole interval",
              tug.between()));
      known.stream()
          .filter(k -> tug.names(k.pole()))
          .forEach(
              k ->
                  conditions.add(
                      new Condition(
                          k.pole()
                              + "'s affinity does not lie below 0 with its whole interval (upper"
                              + " end "
                              + number(k.affinity().high())
                              + ")",
                          k.affinity().high() >= 0)));
      if (evidence.registered()) {
        conditions.add(uncommitted());
      }
      rules.add(new Rule(Label.HEDGING, "", conditions));
    }
    return rules;
  }

  /// What isolation asks for besides bad terms.
  List<Condition> isolation() {
    return evidence.registered()
        ? List.of(
            new Condition(
                "there is no defence commitment to any pole (" + names(true, "") + ")",
                names(true, "").equals("none")))
        : List.of();
  }

  private Condition uncommitted() {
    TreeSet<String> poles = new TreeSet<>();
    evidence.commitments().stream()
        .filter(Commitment::defence)
        .forEach(one -> poles.add(one.pole()));
    return new Condition(
        "no pole alone has a defence commitment (" + names(true, "") + ")", poles.size() != 1);
  }

  private boolean committed(String pole, boolean defence) {
    return evidence.commitments().stream()
        .anyMatch(one -> one.pole().equals(pole) && (one.defence() || !defence));
  }

  private String names(boolean defence, String but) {
    List<String> names =
        evidence.commitments().stream()
            .filter(one -> (one.defence() || !defence) && !one.pole().equals(but))
            .map(one -> one.pole() + " " + one.name())
            .sorted()
            .toList();
    return names.isEmpty() ? "none" : String.join(", ", names);
  }

  private static Condition wholly(Tug tug, String pole) {
    return new Condition(
        "the alignment between "
            + words(tug)
            + " lies with its whole interval beyond "
            + number(CourseEvidence.LEAST_HEDGER)
            + " to "
            + number(CourseEvidence.MOST_HEDGER)
            + " on the side of "
            + pole,
        tug.wholly(pole));
  }

  private static Condition friendly(Known pole) {
    double low = pole.affinity().low();
    return new Condition(
        "the lower end of " + pole.pole() + "'s affinity is above 0 (" + number(low) + ")",
        low > 0);
  }

  private static String words(Tug tug) {
    String range =
        tug.alignment() instanceof Estimate e
            ? number(e.value()) + ", " + number(e.low()) + "-" + number(e.high())
            : "no data";
    return tug.first() + " and " + tug.second() + " (" + range + ")";
  }

  /// The first of the best, so that ties fall to the earlier pole.
  private static Known best(List<Known> some, Comparator<Known> order) {
    Known best = some.getFirst();
    for (Known one : some) {
      best = order.compare(one, best) > 0 ? one : best;
    }
    return best;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
