package org.steelyard.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.steelyard.measure.Course.Condition;
import org.steelyard.measure.Course.Label;
import org.steelyard.measure.Course.Rule;
import org.steelyard.model.Measured.Estimate;
import org.steelyard.model.Measured.NoData;

/// The rules of [Course], filled with the numbers of one profile.
final class CourseRules {
  record Known(String pole, Estimate affinity, double shareLow, int events) {}

  private final VectorProfile profile;
  private final Course.Thresholds thresholds;
  private final List<Known> known;
  private final EvidenceRules evidence;

  CourseRules(VectorProfile profile, Course.Thresholds thresholds, CourseEvidence evidence) {
    this.profile = profile;
    this.thresholds = thresholds;
    this.known = profile.vectors().stream().flatMap(v -> known(v).stream()).toList();
    this.evidence = new EvidenceRules(evidence, known);
  }

  private static List<Known> known(VectorProfile.Vector vector) {
    return vector.affinity() instanceof Estimate a && vector.share() instanceof Estimate s
        ? List.of(new Known(vector.pole().id(), a, s.low(), vector.events()))
        : List.of();
  }

  List<Rule> inOrder() {
    if (known.size() < 2) {
      return List.of(insufficient());
    }
    Known closest =
        known.stream().max(Comparator.comparingDouble(k -> k.affinity().value())).orElseThrow();
    List<Rule> rules = new ArrayList<>();
    rules.add(insufficient());
    rules.add(isolated());
    rules.addAll(evidence.first());
    rules.add(leaningByAffinity(closest));
    rules.add(leaningByShare(closest));
    rules.addAll(evidence.leaning(closest));
    rules.add(balanced());
    rules.add(hedging());
    rules.addAll(evidence.hedging());
    rules.add(
        new Rule(
            Label.INSUFFICIENT_DATA,
            "",
            List.of(new Condition("the intervals are too wide for any other rule", true))));
    return rules;
  }

  private Rule insufficient() {
    long enough = known.stream().filter(k -> k.events() >= thresholds.leastEvents()).count();
    return new Rule(
        Label.INSUFFICIENT_DATA,
        "",
        List.of(
            new Condition(
                "fewer than 2 poles have "
                    + thresholds.leastEvents()
                    + " events or more ("
                    + enough
                    + " of "
                    + profile.vectors().size()
                    + ")",
                enough < 2)));
  }

  private Rule isolated() {
    double best = known.stream().mapToDouble(k -> k.affinity().high()).max().orElseThrow();
    List<Condition> conditions = new ArrayList<>();
    conditions.add(
        new Condition(
            "every pole's affinity lies below 0 with its whole interval (highest end "
                + number(best)
                + ")",
            best < 0));
    conditions.addAll(evidence.isolation());
    return new Rule(Label.ISOLATED, "", conditions);
  }

  private Rule leaningByAffinity(Known closest) {
    double others =
        known.stream()
            .filter(k -> !k.pole().equals(closest.pole()))
            .mapToDouble(k -> k.affinity().high())
            .max()
            .orElseThrow();
    return new Rule(
        Label.LEANING,
        closest.pole(),
        List.of(
            friendly(closest),
            new Condition(
                "that end lies above the upper end of every other pole's (" + number(others) + ")",
                closest.affinity().low() > others)));
  }

  private Rule leaningByShare(Known closest) {
    return new Rule(
        Label.LEANING,
        closest.pole(),
        List.of(
            friendly(closest),
            new Condition(
                "the lower end of its share of engagement is above "
                    + number(thresholds.majority())
                    + " ("
                    + number(closest.shareLow())
                    + ")",
                closest.shareLow() > thresholds.majority())));
  }

  private static Condition friendly(Known pole) {
    double low = pole.affinity().low();
    return new Condition(
        "the lower end of "
            + pole.pole()
            + "'s affinity, the highest, is above 0 ("
            + number(low)
            + ")",
        low > 0);
  }

  private Rule balanced() {
    Balance balance = profile.balance();
    double lowest = known.stream().mapToDouble(k -> k.affinity().value()).min().orElseThrow();
    Condition even =
        switch (balance.evenness()) {
          case Estimate e ->
              new Condition(
                  "evenness is "
                      + number(thresholds.evenness())
                      + " or more ("
                      + number(e.value())
                      + ")",
                  e.value() >= thresholds.evenness());
          case NoData none -> new Condition("evenness is known: " + none.reason(), false);
        };
    Condition noEnemy =
        new Condition(
            "no pole's affinity is below 0 ("
                + balance.weakest().pole()
                + " "
                + number(lowest)
                + ")",
            lowest >= 0);
    List<Condition> conditions = new ArrayList<>(List.of(even, noEnemy, friends()));
    conditions.addAll(evidence.balance());
    return new Rule(Label.BALANCED, "", conditions);
  }

  private Rule hedging() {
    return new Rule(Label.HEDGING, "", List.of(friends()));
  }

  private Condition friends() {
    long friends = known.stream().filter(k -> k.affinity().low() > 0).count();
    return new Condition(
        "two poles or more have an affinity above 0 with its whole interval (" + friends + ")",
        friends >= 2);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
