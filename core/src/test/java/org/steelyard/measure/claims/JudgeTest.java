package org.steelyard.measure.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.steelyard.measure.Balance;
import org.steelyard.measure.Course;
import org.steelyard.measure.Explanation;
import org.steelyard.measure.Extreme;
import org.steelyard.measure.Extreme.Direction;
import org.steelyard.measure.ledger.CountCheck;
import org.steelyard.measure.ledger.MeetingLedger;
import org.steelyard.measure.ledger.StatedCount;
import org.steelyard.model.Measured;
import org.steelyard.model.Measured.Estimate;
import org.steelyard.model.Pair;
import org.steelyard.model.Precision;
import org.steelyard.model.Provenance;
import org.steelyard.model.Quantity;
import org.steelyard.model.Series;
import org.steelyard.model.Span;
import org.steelyard.model.When;

class JudgeTest {
  private static final LocalDate NOW = LocalDate.of(2024, 8, 20);
  private static final Group BALTIC =
      new Group("BALTIC", "the Baltic states", List.of("EST", "LTU", "LVA"));

  /// Evidence as a test has it; everything else is no data.
  private static final class Given implements Evidence {
    final Map<String, Standing> standings = new HashMap<>();
    final Map<Pair, Measured> affinities = new HashMap<>();
    final List<Quantity> amounts = new ArrayList<>();
    final List<Evidence.Partner> partners = new ArrayList<>();
    Measured growth = new Measured.NoData("no trade");
    Series series = new Series("affinity", "year", List.of());

    @Override
    public LocalDate asOf() {
      return NOW;
    }

    @Override
    public Standing standing(String state, LocalDate at) {
      return standings.getOrDefault(state, standing(state, Course.Label.INSUFFICIENT_DATA));
    }

    @Override
    public Measured affinity(Pair pair, LocalDate at) {
      return affinities.getOrDefault(pair, new Measured.NoData("no event of " + pair));
    }

    @Override
    public Extreme extreme(Pair pair, Direction direction, LocalDate since, LocalDate at) {
      return Extreme.of(series, direction, since);
    }

    @Override
    public CountCheck meetings(StatedCount stated) {
      return MeetingLedger.of(
              stated.pair(), List.of(), _ -> org.steelyard.measure.ledger.Level.UNKNOWN)
          .check(stated);
    }

    @Override
    public List<Quantity> stated(String measurand, List<String> of) {
      return amounts;
    }

    @Override
    public Measured tradeGrowth(Pair pair, int year) {
      return growth;
    }

    @Override
    public Evidence.Partners partners(String state, int year) {
      return new Evidence.Partners(2022, partners, partners.isEmpty() ? "no trade" : "");
    }

    void course(String state, Course.Label label) {
      standings.put(state, standing(state, label));
    }

    private static Standing standing(String state, Course.Label label) {
      Course.Rule rule = new Course.Rule(label, "", List.of(new Course.Condition("made", true)));
      Measured number = new Estimate(0.9, 0.85, 0.95, 0.8, 40);
      Explanation why =
          new Explanation("b", "f", List.of(), new TreeMap<>(), List.of(), Explanation.VERSION);
      return new Standing(
          state,
          new Course(label, "", rule, List.of(rule), List.of()),
          new Balance(
              number,
              number,
              number,
              new Estimate(2.5, 2.2, 2.9, 0.8, 40),
              new Balance.Weakest("RUS", number, 1),
              List.of(),
              why));
    }
  }

  private final Given given = new Given();

  private Verdict verdict(Testable testable) {
    return new Judge(given).test(Told.linked(testable, When.day(NOW))).verdict();
  }

  private static Testable only(String state) {
    return new Testable.OnlyOfGroup(state, BALTIC, Property.BALANCED);
  }

  @Test
  void theOnlyOneIsSupportedWhereAllOthersAreExcluded() {
    given.course("EST", Course.Label.BALANCED);
    given.course("LTU", Course.Label.LEANING);
    given.course("LVA", Course.Label.ISOLATED);
    assertThat(verdict(only("EST"))).isInstanceOf(Verdict.Supported.class);
    assertThat(verdict(only("LTU"))).isInstanceOf(Verdict.Contradicted.class);
  }

  @Test
  void aSecondOneContradictsAndAnUnknownOneLeavesItOpen() {
    given.course("EST", Course.Label.BALANCED);
    given.course("LTU", Course.Label.BALANCED);
    assertThat(verdict(only("EST")))
        .isInstanceOfSatisfying(
            Verdict.Contradicted.class, c -> assertThat(c.why()).contains("LTU"));
    given.course("LTU", Course.Label.LEANING);
    assertThat(verdict(only("EST")))
        .isInstanceOfSatisfying(
            Verdict.CannotBeSaid.class,
            c -> {
              assertThat(c.why()).contains("LVA");
              assertThat(c.figures()).hasSize(6);
            });
  }

  @Test
  void hedgingIsNotYetUnbalanced() {
    given.course("EST", Course.Label.HEDGING);
    assertThat(verdict(new Testable.Level("EST", List.of(), Property.BALANCED)))
        .isInstanceOf(Verdict.CannotBeSaid.class);
    assertThat(verdict(new Testable.Level("EST", List.of(), Property.MULTI_VECTOR)))
        .isInstanceOf(Verdict.Supported.class);
  }

  @Test
  void relationsAreGoodWhereEveryWholeIntervalIsAboveZero() {
    Testable both = new Testable.Level("EST", List.of("FIN", "RUS"), Property.GOOD_RELATIONS);
    given.affinities.put(Pair.of("EST", "FIN"), new Estimate(3, 1, 5, 0.8, 9));
    assertThat(verdict(both))
        .isInstanceOfSatisfying(
            Verdict.CannotBeSaid.class, c -> assertThat(c.why()).contains("no event of EST-RUS"));
    given.affinities.put(Pair.of("EST", "RUS"), new Estimate(1, -1, 3, 0.8, 9));
    assertThat(verdict(both)).isInstanceOf(Verdict.CannotBeSaid.class);
    given.affinities.put(Pair.of("EST", "RUS"), new Estimate(2, 1, 3, 0.8, 9));
    assertThat(verdict(both)).isInstanceOf(Verdict.Supported.class);
    given.affinities.put(Pair.of("EST", "RUS"), new Estimate(-2, -3, -1, 0.8, 9));
    assertThat(verdict(both))
        .isInstanceOfSatisfying(
            Verdict.Contradicted.class, c -> assertThat(c.why()).contains("EST-RUS"));
    assertThat(verdict(new Testable.Level("EST", List.of("RUS"), Property.BAD_RELATIONS)))
        .isInstanceOf(Verdict.Supported.class);
  }

  private static Testable.Growth growth(String share) {
    return new Testable.Growth(
        "trade turnover",
        List.of("EST", "FIN"),
        new When(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31), Precision.YEAR),
        new BigDecimal(share));
  }

  @Test
  void growthIsTestedByTheImportedSeries() {
    assertThat(verdict(growth("0.17")))
        .isInstanceOfSatisfying(
            Verdict.CannotBeSaid.class, c -> assertThat(c.needs()).contains("2022 and 2023"));
    given.growth = new Estimate(0.165, 0.16, 0.18, 1, 2);
    assertThat(verdict(growth("0.17"))).isInstanceOf(Verdict.Supported.class);
    assertThat(verdict(growth("0.30"))).isInstanceOf(Verdict.Contradicted.class);
    assertThat(verdict(growth("-0.17"))).isInstanceOf(Verdict.Contradicted.class);
    given.growth = new Estimate(0.165, 0.05, 0.3, 1, 2);
    assertThat(verdict(growth("0.17"))).isInstanceOf(Verdict.CannotBeSaid.class);
  }

  private static Quantity amount(String document, String amount, int year, Quantity.Bound bound) {
    return new Quantity(
        "q-" + document + year,
        "trade turnover",
        new BigDecimal(amount),
        "USD",
        new When(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR),
        bound,
        new Quantity.Change.NotStated(),
        List.of("EST", "FIN"),
        "test",
        new Provenance.FromText(document, new Span(0, 1), "x"));
  }

  @Test
  void withoutASeriesAmountsOfOtherTextsTestGrowth() {
    given.amounts.add(amount("d2", "1000", 2022, Quantity.Bound.EXACT));
    given.amounts.add(amount("d2", "1170", 2023, Quantity.Bound.AT_LEAST));
    assertThat(verdict(growth("0.17"))).isInstanceOf(Verdict.CannotBeSaid.class);
    given.amounts.add(amount("d2", "1170.4", 2023, Quantity.Bound.EXACT));
    given.amounts.set(0, amount("d2", "1000.2", 2022, Quantity.Bound.EXACT));
    assertThat(verdict(growth("0.17"))).isInstanceOf(Verdict.Supported.class);
    assertThat(verdict(growth("0.25"))).isInstanceOf(Verdict.Contradicted.class);
  }

  @Test
  void aTextIsNoWitnessOfItsOwnGrowth() {
    given.amounts.add(amount("d1", "1000.2", 2022, Quantity.Bound.EXACT));
    given.amounts.add(amount("d1", "1170.4", 2023, Quantity.Bound.EXACT));
    assertThat(verdict(growth("0.17"))).isInstanceOf(Verdict.CannotBeSaid.class);
  }

  @Test
  void theLargestPartnerIsTheFirstOfTheList() {
    Testable claim = new Testable.Level("EST", List.of("FIN"), Property.LARGEST_PARTNER);
    assertThat(verdict(claim)).isInstanceOf(Verdict.CannotBeSaid.class);
    given.partners.add(new Evidence.Partner("FIN", new Estimate(0.3, 0.3, 0.3, 1, 1)));
    given.partners.add(new Evidence.Partner("SWE", new Estimate(0.2, 0.2, 0.2, 1, 1)));
    assertThat(verdict(claim)).isInstanceOf(Verdict.Supported.class);
    assertThat(verdict(new Testable.Level("EST", List.of("SWE"), Property.LARGEST_PARTNER)))
        .isInstanceOfSatisfying(
            Verdict.Contradicted.class, c -> assertThat(c.why()).contains("FIN", "2022"));
  }

  @Test
  void thePartnerWhoseShareOverlapsAnothersIsNotToldToBeTheLargest() {
    Testable claim = new Testable.Level("EST", List.of("FIN"), Property.LARGEST_PARTNER);
    given.partners.add(new Evidence.Partner("SWE", new Estimate(0.31, 0.28, 0.34, 0.8, 4)));
    given.partners.add(new Evidence.Partner("FIN", new Estimate(0.3, 0.27, 0.33, 0.8, 4)));
    assertThat(verdict(claim)).isInstanceOf(Verdict.CannotBeSaid.class);
  }

  @Test
  void aRoundShareIsStatedAsExactlyAsAnother() {
    given.growth = new Estimate(0.24, 0.24, 0.24, 1, 2);
    assertThat(verdict(growth("0.20"))).isInstanceOf(Verdict.Contradicted.class);
    assertThat(verdict(growth("0.22"))).isInstanceOf(Verdict.Supported.class);
  }

  @Test
  void theBestInHistoryCanOnlyBeContradictedByARecord() {
    Testable claim =
        new Testable.ExtremeOfRecord(Pair.of("EST", "FIN"), Direction.HIGHEST, LocalDate.MIN);
    given.series = record(1, 5);
    assertThat(verdict(claim)).isInstanceOf(Verdict.CannotBeSaid.class);
    given.series = record(5, 1);
    assertThat(verdict(claim)).isInstanceOf(Verdict.Contradicted.class);
    given.series = record(1, 5);
    assertThat(
            verdict(
                new Testable.ExtremeOfRecord(
                    Pair.of("EST", "FIN"), Direction.HIGHEST, LocalDate.of(2022, 1, 1))))
        .isInstanceOf(Verdict.Supported.class);
  }

  private static Series record(double before, double now) {
    return new Series(
        "affinity EST-FIN",
        "year",
        List.of(
            new Series.Point(
                LocalDate.of(2022, 12, 31),
                new Estimate(before, before - 1, before + 1, 0.8, 5),
                1),
            new Series.Point(
                LocalDate.of(2023, 12, 31), new Estimate(now, now - 1, now + 1, 0.8, 5), 1)));
  }

  @Test
  void aFirstTimeNeedsDependenceAndIsContradictedByEnmity() {
    Testable claim = new Testable.FirstTime(Pair.of("EST", "FIN"), Property.NOT_DEPENDENT);
    assertThat(verdict(claim)).isInstanceOf(Verdict.CannotBeSaid.class);
    given.affinities.put(Pair.of("EST", "FIN"), new Estimate(-3, -5, -1, 0.8, 9));
    assertThat(verdict(claim)).isInstanceOf(Verdict.Contradicted.class);
  }

  @Test
  void countsOfMeetingsAreThoseOfTheLedger() {
    StatedCount third =
        StatedCount.of(
            Pair.of("EST", "FIN"), 3, 2024, new Provenance.FromText("d1", new Span(0, 1), "x"));
    assertThat(verdict(new Testable.OrdinalMeeting(third)))
        .isInstanceOfSatisfying(
            Verdict.CannotBeSaid.class, c -> assertThat(c.why()).contains("3 stated", "0 found"));
  }

  @Test
  void whatWasNotResolvedCannotBeSaid() {
    assertThat(verdict(new Testable.Unresolved("level", "two are named")))
        .isInstanceOfSatisfying(
            Verdict.CannotBeSaid.class, c -> assertThat(c.why()).isEqualTo("two are named"));
  }
}
