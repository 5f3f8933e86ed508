package org.steelyard.measure.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.steelyard.measure.Explanation;
import org.steelyard.measure.Redraw;
import org.steelyard.model.Domain;
import org.steelyard.model.Measured;
import org.steelyard.model.Measured.Estimate;
import org.steelyard.model.Measured.NoData;

class AlignmentTest {
  private static Map<Domain, Double> equal() {
    Map<Domain, Double> weights = new EnumMap<>(Domain.class);
    for (Domain domain : Domain.values()) {
      weights.put(domain, 1.0);
    }
    return weights;
  }

  private static Estimate about(double value, double spread) {
    return new Estimate(value, value - spread, value + spread, .8, 20);
  }

  private static Indicator trade(double first, double second) {
    return Indicator.amounts(
        Domain.ECONOMIC, "trade", "trade 2016", about(first, 0), about(second, 0));
  }

  private static Indicator votes(double first, double second) {
    return Indicator.scale(
        Domain.SIGNALS, "votes", "votes 2019", about(first, .02), about(second, .02), 0, 1);
  }

  private static Alignment align(List<Indicator> indicators) {
    return Alignment.of("AZE", "RUS", "USA", indicators, equal(), Redraw.USUAL);
  }

  private static Estimate value(Alignment found) {
    return (Estimate) found.value();
  }

  private static List<Indicator> random(long seed) {
    Random random = new Random(seed);
    List<Indicator> indicators = new ArrayList<>();
    for (Domain domain : Domain.values()) {
      int n = random.nextInt(4);
      for (int i = 0; i < n; i++) {
        double a = random.nextDouble();
        double b = random.nextDouble();
        indicators.add(
            i % 2 == 0
                ? Indicator.scale(domain, "i" + i, "s", about(a, .1), about(b, .2), 0, 1)
                : Indicator.amounts(domain, "i" + i, "s", about(9 * a, .3), about(9 * b, .3)));
      }
    }
    indicators.add(trade(3, 1));
    return indicators;
  }

  @Test
  void domainsCountAlikeWhateverTheirNumberOfIndicators() {
    Alignment found =
        align(
            List.of(
                trade(3, 1),
                Indicator.amounts(Domain.ECONOMIC, "aid", "a", about(1, 0), about(3, 0)),
                votes(.7, .3)));
    assertThat(value(found).value()).isCloseTo((50 + 70) / 2.0, within(1e-12));
    assertThat(found.domains()).containsOnlyKeys(Domain.ECONOMIC, Domain.SIGNALS);
    assertThat(found.why().inputs().stream().mapToDouble(Explanation.Input::contribution).sum())
        .isCloseTo(60, within(1e-9));
    assertThat(found.missing()).contains("energy: no indicator with data on both poles");
  }

  @Test
  void exchangedPolesMirrorTheValueAndItsInterval() {
    for (long seed = 1; seed <= 30; seed++) {
      List<Indicator> indicators = random(seed);
      Estimate one = value(align(indicators));
      Alignment back =
          Alignment.of(
              "AZE",
              "USA",
              "RUS",
              indicators.stream().map(Indicator::swapped).toList(),
              equal(),
              Redraw.USUAL);
      assertThat(value(back).value())
          .as("seed %s", seed)
          .isCloseTo(100 - one.value(), within(1e-9));
      assertThat(value(back).low()).as("seed %s", seed).isCloseTo(100 - one.high(), within(1e-9));
      assertThat(value(back).high()).as("seed %s", seed).isCloseTo(100 - one.low(), within(1e-9));
    }
  }

  @Test
  void theOrderOfIndicatorsChangesNothingAndTheValueStaysOnTheScale() {
    for (long seed = 1; seed <= 30; seed++) {
      List<Indicator> indicators = random(seed);
      List<Indicator> shuffled = new ArrayList<>(indicators);
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(align(shuffled)).as("seed %s", seed).isEqualTo(align(indicators));
      assertThat(value(align(indicators)).low()).isBetween(0.0, 100.0);
    }
  }

  @Test
  void whollyWithOnePoleIsTheEndOfTheScale() {
    List<Indicator> all =
        List.of(
            trade(5, 0), Indicator.scale(Domain.SIGNALS, "v", "s", about(1, 0), about(0, 0), 0, 1));
    assertThat(value(align(all)).value()).isEqualTo(100);
    assertThat(align(all).band()).isEqualTo(Alignment.Band.FIRST);
  }

  @Test
  void theBandIsToldByTheWholeInterval() {
    assertThat(Alignment.Band.of(new Estimate(50, 46, 54, .8, 3))).isEqualTo(Alignment.Band.HEDGER);
    assertThat(Alignment.Band.of(new Estimate(50, 40, 54, .8, 3)))
        .isEqualTo(Alignment.Band.UNDECIDED);
    assertThat(Alignment.Band.of(new Estimate(40, 30, 44.9, .8, 3)))
        .isEqualTo(Alignment.Band.SECOND);
    assertThat(Alignment.Band.of(new Estimate(56, 55, 60, .8, 3)))
        .isEqualTo(Alignment.Band.UNDECIDED);
    assertThat(Alignment.Band.of(new NoData("none"))).isEqualTo(Alignment.Band.NONE);
  }

  @Test
  void oneIndicatorAloneSaysNothingOfTheSpread() {
    Estimate one = value(align(List.of(trade(3, 1))));
    assertThat(one).isEqualTo(new Estimate(75, 0, 100, .8, 1));
  }

  @Test
  void moreIndicatorsThatAgreeNarrowTheInterval() {
    List<Indicator> few = List.of(trade(3, 1), votes(.75, .25));
    List<Indicator> many = new ArrayList<>(few);
    for (int i = 0; i < 12; i++) {
      many.add(
          Indicator.scale(Domain.SIGNALS, "n" + i, "s", about(.75, .02), about(.25, .02), 0, 1));
    }
    Estimate narrow = (Estimate) align(many).domains().getOrDefault(Domain.SIGNALS, new NoData(""));
    assertThat(narrow.high() - narrow.low()).isLessThan(2);
    assertThat(value(align(few)).high()).isLessThan(78);
  }

  @Test
  void whatIsNotKnownIsDroppedWithItsReasonAndNeverCountedAsFifty() {
    Measured none = new NoData("no arms register of 2016");
    Alignment found =
        align(
            List.of(
                trade(3, 1),
                votes(.9, .1),
                Indicator.amounts(Domain.SECURITY, "arms", "s", none, about(1, 0)),
                Indicator.amounts(Domain.ENERGY, "gas", "s", about(0, 0), about(0, 0))));
    assertThat(value(found).value()).isCloseTo((75 + 90) / 2.0, within(1e-12));
    assertThat(found.missing())
        .contains(
            "security, arms: no arms register of 2016", "energy, gas: nothing with either pole");
    assertThat(align(List.of()).value()).isInstanceOf(NoData.class);
  }

  @Test
  void doubledAndWrongIndicatorsAreRefused() {
    assertThatThrownBy(() -> align(List.of(trade(1, 2), trade(2, 1))))
        .hasMessageContaining("Maybe");
    assertThatThrownBy(() -> votes(40, 2)).hasMessageContaining("Maybe it is in per cent");
    assertThatThrownBy(() -> Alignment.of("AZE", "RUS", "RUS", List.of(), equal(), Redraw.USUAL))
        .hasMessageContaining("two poles");
  }

  /// Indicators drawn around 50: an interval of 80 % holds 50 in about 80 of 100 draws.
  @Test
  void anIntervalFromFewIndicatorsCoversAsOftenAsItSays() {
    for (int count : new int[] {2, 3, 5}) {
      int held = 0;
      int draws = 400;
      SplittableRandom random = new SplittableRandom(7);
      for (int d = 0; d < draws; d++) {
        List<Indicator> some = new ArrayList<>();
        for (int i = 0; i < count; i++) {
          double a = 30 + 40 * random.nextDouble();
          some.add(
              Indicator.amounts(
                  Domain.ECONOMIC,
                  "i" + i,
                  "made",
                  new Estimate(a, a, a, .8, 1),
                  new Estimate(100 - a, 100 - a, 100 - a, .8, 1)));
        }
        Estimate found =
            value(
                Alignment.of(
                    "AZE",
                    "RUS",
                    "USA",
                    some,
                    Map.of(Domain.ECONOMIC, 1.0),
                    new Redraw(.8, 400, d)));
        held += found.low() <= 50 && found.high() >= 50 ? 1 : 0;
      }
      assertThat(held / (double) draws).as("%s indicators", count).isBetween(.72, .88);
    }
  }
}
