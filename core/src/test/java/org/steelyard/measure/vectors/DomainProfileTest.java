package org.steelyard.measure.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.steelyard.measure.Balance;
import org.steelyard.measure.Explanation;
import org.steelyard.measure.Reckoned;
import org.steelyard.measure.Redraw;
import org.steelyard.measure.dependence.Dependence;
import org.steelyard.measure.dependence.Flow;
import org.steelyard.measure.dependence.FlowTable;
import org.steelyard.measure.dependence.Question;
import org.steelyard.model.Domain;
import org.steelyard.model.Measured;
import org.steelyard.model.Measured.Estimate;
import org.steelyard.model.Measured.NoData;
import org.steelyard.model.Pole;

class DomainProfileTest {
  private static final List<String> POLES = List.of("RUS", "TUR", "WEST", "IRN");

  static Estimate exactly(double value) {
    return new Estimate(value, value, value, .8, 10);
  }

  private static Map<Domain, Double> equal() {
    Map<Domain, Double> weights = new EnumMap<>(Domain.class);
    for (Domain domain : Domain.values()) {
      weights.put(domain, 1.0);
    }
    return weights;
  }

  /// Amounts of the poles in their order; not a number for no data.
  private static Strand strand(Domain domain, String source, double... amounts) {
    TreeMap<String, Measured> map = new TreeMap<>();
    for (int p = 0; p < amounts.length; p++) {
      map.put(POLES.get(p), Double.isNaN(amounts[p]) ? new NoData("unknown") : exactly(amounts[p]));
    }
    return new Strand(domain, source, "2020", "units", map);
  }

  private static DomainProfile profile(
      List<Strand> strands, Map<String, Measured> affinities, Map<Domain, Double> weights) {
    return DomainProfile.of("AZE", POLES, strands, affinities, weights, 2, Redraw.USUAL);
  }

  /// What `map` has at `key`, which the test knows to be there.
  private static <K, V> V at(Map<K, V> map, K key) {
    return Objects.requireNonNull(map.get(key));
  }

  private static DomainProfile.Part part(DomainProfile profile, Domain domain) {
    return at(profile.domains(), domain);
  }

  private static Reckoned total(DomainProfile profile, String pole) {
    return at(profile.totals(), pole);
  }

  private static double value(Measured measured) {
    return ((Estimate) measured).value();
  }

  @Test
  void theReferenceConcentrationsHoldInADomain() {
    Balance first =
        part(
                profile(List.of(strand(Domain.ECONOMIC, "t", 7, 1, 1, 1)), Map.of(), equal()),
                Domain.ECONOMIC)
            .balance();
    assertThat(value(first.evenness())).isCloseTo(.678390, within(5e-7));
    assertThat(value(first.hhi())).isCloseTo(.52, within(1e-12));
    assertThat(value(first.normalised())).isCloseTo(.36, within(1e-12));
    assertThat(value(first.effective())).isCloseTo(1.923077, within(5e-7));
    Balance second =
        part(
                profile(List.of(strand(Domain.ECONOMIC, "t", 40, 30, 20, 10)), Map.of(), equal()),
                Domain.ECONOMIC)
            .balance();
    assertThat(value(second.evenness())).isCloseTo(.923220, within(5e-7));
    assertThat(value(second.effective())).isCloseTo(3.333333, within(5e-7));
  }

  @Test
  void totalsAreTheWeightedMeanOfSharesAndAddUpToOne() {
    Map<Domain, Double> weights = equal();
    weights.put(Domain.ECONOMIC, 3.0);
    DomainProfile found =
        profile(
            List.of(
                strand(Domain.ECONOMIC, "trade", 4, 3, 2, 1),
                strand(Domain.SECURITY, "arms", 1, 1, 1, 1)),
            Map.of(),
            weights);
    assertThat(value(total(found, "RUS").value())).isCloseTo(.3625, within(1e-12));
    assertThat(found.totals().values().stream().mapToDouble(t -> value(t.value())).sum())
        .isCloseTo(1, within(1e-12));
    Explanation why = total(found, "RUS").why();
    assertThat(why.inputs().stream().mapToDouble(Explanation.Input::contribution).sum())
        .isCloseTo(.3625, within(1e-12));
    assertThat(why.notes())
        .contains(
            "economic: trade, 2020.", "Dropped: energy: no source on energy dealings of AZE.");
  }

  @Test
  void aDomainWithoutDataIsDroppedAndNeverZero() {
    List<Strand> one = List.of(strand(Domain.ECONOMIC, "trade", 4, 3, 2, 1));
    List<Strand> two = new ArrayList<>(one);
    two.add(strand(Domain.SECURITY, "arms", 0, 0, 0, 0));
    DomainProfile found = profile(two, Map.of(), equal());
    assertThat(found.missing()).containsKey(Domain.SECURITY).hasSize(5);
    assertThat(found.totals())
        .extractingByKey("RUS")
        .extracting(r -> value(r.value()))
        .isEqualTo(value(total(profile(one, Map.of(), equal()), "RUS").value()));
  }

  @Test
  void aPoleNotKnownInADomainHasNoDataThereAndKeepsItsTotalFromTheOthers() {
    DomainProfile found =
        profile(
            List.of(
                strand(Domain.ECONOMIC, "trade", 4, 3, 2, 1),
                strand(Domain.SECURITY, "arms", 1, 1, 2, Double.NaN)),
            Map.of(),
            equal());
    assertThat(at(part(found, Domain.SECURITY).shares(), "IRN")).isInstanceOf(NoData.class);
    assertThat(part(found, Domain.SECURITY).balance().silent()).containsExactly("IRN");
    assertThat(value(total(found, "IRN").value())).isCloseTo(.1, within(1e-12));
    assertThat(total(found, "IRN").why().notes())
        .contains("Dropped: security: nothing known of IRN there.");
  }

  @Test
  void aTrueZeroIsAShareOfZero() {
    DomainProfile found =
        profile(List.of(strand(Domain.SECURITY, "arms", 5, 5, 0, 0)), Map.of(), equal());
    assertThat(value(at(part(found, Domain.SECURITY).shares(), "WEST"))).isZero();
  }

  @Test
  void severalSourcesOfADomainCountAlike() {
    DomainProfile found =
        profile(
            List.of(
                strand(Domain.SECURITY, "arms", 800, 0, 100, 100),
                strand(Domain.SECURITY, "alliances", 0, 1, 0, 0)),
            Map.of(),
            equal());
    assertThat(value(at(part(found, Domain.SECURITY).shares(), "TUR"))).isEqualTo(.5);
    assertThat(part(found, Domain.SECURITY).sources())
        .containsExactly("arms, 2020", "alliances, 2020");
  }

  @Test
  void theWorstPoleIsTheOneWithTheLowestAffinityWithItsInterval() {
    Map<String, Measured> affinities =
        Map.of(
            "RUS", new Estimate(1, .5, 1.5, .8, 9),
            "TUR", new Estimate(6, 5, 7, .8, 9),
            "IRN", new Estimate(-3, -4, -2, .8, 9));
    List<Strand> strands =
        List.of(
            strand(Domain.ECONOMIC, "trade", 4, 3, 2, 1),
            strand(Domain.ENERGY, "gas", 4, 3, 2, Double.NaN));
    DomainProfile found = profile(strands, affinities, equal());
    Balance.Weakest economic = part(found, Domain.ECONOMIC).balance().weakest();
    assertThat(economic.pole()).isEqualTo("IRN");
    assertThat(economic.belief()).isGreaterThan(.95);
    assertThat(((Estimate) economic.affinity()).low()).isBetween(-4.4, -3.6);
    assertThat(part(found, Domain.ENERGY).balance().weakest().pole()).isEqualTo("RUS");
  }

  @Test
  void randomProfilesKeepTheLaws() {
    for (long seed = 1; seed <= 8; seed++) {
      Random random = new Random(seed);
      List<Strand> strands = new ArrayList<>();
      for (Domain domain : Domain.values()) {
        TreeMap<String, Measured> amounts = new TreeMap<>();
        for (String pole : POLES) {
          double v = random.nextDouble() * 50;
          amounts.put(pole, new Estimate(v, v * .8, v * 1.3, .8, 5));
        }
        strands.add(new Strand(domain, "s" + domain, "2020", "u", amounts));
      }
      List<Strand> shuffled = new ArrayList<>(strands);
      Collections.shuffle(shuffled, random);
      DomainProfile found = profile(strands, Map.of(), equal());
      assertThat(profile(shuffled, Map.of(), equal())).as("seed %s", seed).isEqualTo(found);
      Map<Domain, Double> doubled = equal();
      doubled.replaceAll((_, w) -> w * 2);
      DomainProfile same = profile(strands, Map.of(), doubled);
      found
          .totals()
          .forEach(
              (pole, total) ->
                  assertThat(value(total(same, pole).value()))
                      .isCloseTo(value(total.value()), within(1e-12)));
      for (Statement s : found.ranking().statements()) {
        assertThat(s.gap()).isNotNegative();
        assertThat(s.belief()).isBetween(0.0, 1.0);
        if (s.belief() > .9) {
          assertThat(s.verdict()).isEqualTo(Statement.Verdict.ALWAYS);
        }
      }
    }
  }

  @Test
  void flowsOfOneTableMakeAStrand() {
    FlowTable table =
        FlowTable.of(
            Domain.ECONOMIC,
            "trade",
            "USD",
            FlowTable.Gap.UNKNOWN,
            2000,
            2001,
            List.of(
                Flow.of("AZE", "RUS", 2000, 10),
                Flow.of("AZE", "RUS", 2001, 20),
                Flow.of("AZE", "TUR", 2001, 5)));
    List<Dependence> flows = new ArrayList<>();
    for (String pole : List.of("RUS", "TUR", "IRN")) {
      flows.add(
          Dependence.of(
              new Pole("AZE", "Azerbaijan", List.of("AZE")),
              new Pole(pole, pole, List.of(pole)),
              table,
              Map.of(),
              new Question(Question.Side.BOTH, Question.Base.SHARE, 2000, 2001),
              Redraw.USUAL));
    }
    Strand strand = Strand.ofFlows(flows);
    assertThat(strand.words()).isEqualTo("trade, 2000-2001");
    assertThat(strand.unit()).isEqualTo("USD a year");
    assertThat(value(at(strand.amounts(), "RUS"))).isEqualTo(15);
    assertThat(strand.amounts().get("IRN")).isInstanceOf(NoData.class);
    flows.add(flows.getFirst());
    assertThatThrownBy(() -> Strand.ofFlows(flows)).hasMessageContaining("Maybe");
    assertThatThrownBy(() -> Strand.ofFlows(List.of())).hasMessageContaining("Maybe");
  }

  @Test
  void noDataAtAllIsNoTotal() {
    DomainProfile found = profile(List.of(), Map.of(), equal());
    assertThat(total(found, "RUS").value()).isInstanceOf(NoData.class);
    assertThat(found.ranking().ranges()).isEmpty();
  }

  @Test
  void oneAmountBelowZeroOrOnePoleIsRefused() {
    assertThatThrownBy(() -> strand(Domain.ENERGY, "gas", -1, 2)).hasMessageContaining("Maybe");
    assertThatThrownBy(
            () ->
                DomainProfile.of(
                    "AZE", List.of("RUS"), List.of(), Map.of(), equal(), 2, Redraw.USUAL))
        .hasMessageContaining("Maybe");
  }
}
