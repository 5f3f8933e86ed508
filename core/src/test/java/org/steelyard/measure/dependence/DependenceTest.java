package org.steelyard.measure.dependence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.steelyard.measure.Explanation;
import org.steelyard.measure.Redraw;
import org.steelyard.measure.dependence.Question.Base;
import org.steelyard.measure.dependence.Question.Side;
import org.steelyard.model.Domain;
import org.steelyard.model.Measured;
import org.steelyard.model.Measured.Estimate;
import org.steelyard.model.Measured.NoData;
import org.steelyard.model.Pole;

class DependenceTest {
  private static final Map<String, Map<Integer, Double>> SIZES =
      Map.of("S", Map.of(2000, 100.0, 2001, 100.0), "P", Map.of(2000, 2000.0, 2001, 2000.0));

  static Pole party(String... members) {
    return new Pole(members[0], members[0], List.of(members));
  }

  static double value(Measured measured) {
    return ((Estimate) measured).value();
  }

  private static FlowTable trade(FlowTable.Gap gap, Flow... flows) {
    return FlowTable.of(Domain.ECONOMIC, "trade", "USD", gap, 2000, 2001, List.of(flows));
  }

  private static final FlowTable TWO_YEARS =
      trade(
          FlowTable.Gap.UNKNOWN,
          Flow.of("S", "P", 2000, 10),
          Flow.of("P", "S", 2000, 20),
          Flow.of("S", "Q", 2000, 70),
          Flow.of("P", "Q", 2000, 270),
          Flow.of("S", "P", 2001, 20),
          Flow.of("S", "Q", 2001, 80));

  private static Dependence ask(FlowTable table, Side side, Base base, int since, int until) {
    return Dependence.of(
        party("S"), party("P"), table, SIZES, new Question(side, base, since, until), Redraw.USUAL);
  }

  @Test
  void aFlowIsSetAgainstTheEconomyOfEachSideAndTheDifferenceIsTheAsymmetry() {
    Dependence d = ask(TWO_YEARS, Side.BOTH, Base.GDP, 2000, 2000);
    assertThat(value(d.bandwidth())).isCloseTo(.3, within(1e-12));
    assertThat(value(d.dependence())).isCloseTo(.3, within(1e-12));
    assertThat(value(d.reverse())).isCloseTo(.015, within(1e-12));
    assertThat(value(d.asymmetry())).isCloseTo(.285, within(1e-12));
    assertThat(value(d.leverage())).isCloseTo(.09, within(1e-12));
  }

  @Test
  void importsAndExportsAreDirected() {
    assertThat(value(ask(TWO_YEARS, Side.IMPORTS, Base.SHARE, 2000, 2000).dependence()))
        .isEqualTo(1);
    assertThat(value(ask(TWO_YEARS, Side.EXPORTS, Base.SHARE, 2000, 2000).dependence()))
        .isCloseTo(.125, within(1e-12));
  }

  @Test
  void yearsAreSummedBeforeTheyAreDivided() {
    Dependence d = ask(TWO_YEARS, Side.EXPORTS, Base.SHARE, 2000, 2001);
    assertThat(value(d.dependence())).isCloseTo(30 / 180.0, within(1e-12));
    assertThat(((Estimate) d.dependence()).low()).isLessThan(30 / 180.0);
    assertThat(d.dependence().n()).isEqualTo(2);
    assertThat(value(d.yearly())).isCloseTo(15, within(1e-12));
    assertThat(d.why().inputs().stream().mapToDouble(Explanation.Input::contribution).sum())
        .isCloseTo(30 / 180.0, within(1e-12));
  }

  @Test
  void whatASilentRowMeansIsUpToTheSource() {
    Flow[] flows = {Flow.of("Q", "S", 2000, 5), Flow.of("Q", "S", 2001, 5)};
    assertThat(ask(trade(FlowTable.Gap.UNKNOWN, flows), Side.IMPORTS, Base.SHARE, 2000, 2001))
        .extracting(Dependence::dependence)
        .isInstanceOf(NoData.class);
    Measured nothing =
        ask(trade(FlowTable.Gap.NOTHING, flows), Side.IMPORTS, Base.SHARE, 2000, 2001).dependence();
    assertThat(nothing).isEqualTo(new Estimate(0, 0, 0, .8, 2));
  }

  @Test
  void yearsThatTheSourceDoesNotCoverAreNoDataAndNeverZero() {
    Dependence d = ask(TWO_YEARS, Side.BOTH, Base.SHARE, 2005, 2009);
    assertThat(d.dependence())
        .isEqualTo(new NoData("trade (2000-2001) knows no flow of S with P in 2005-2009"));
    Dependence partly = ask(TWO_YEARS, Side.BOTH, Base.SHARE, 1999, 2000);
    assertThat(partly.why().notes()).contains("1 of 2 years asked are not known.");
  }

  @Test
  void anEconomyOfUnknownSizeIsNoDataForThatSideOnly() {
    Dependence d =
        Dependence.of(
            party("S"),
            party("P"),
            TWO_YEARS,
            Map.of("S", Map.of(2000, 100.0)),
            new Question(Side.BOTH, Base.GDP, 2000, 2001),
            Redraw.USUAL);
    assertThat(value(d.dependence())).isCloseTo(.3, within(1e-12));
    assertThat(d.reverse()).isInstanceOf(NoData.class);
    assertThat(d.asymmetry()).isInstanceOf(NoData.class);
  }

  @Test
  void reportsThatDifferMakeTheIntervalOfOneYear() {
    FlowTable table =
        trade(
            FlowTable.Gap.UNKNOWN,
            new Flow("S", "P", 2000, 10, 8, 14),
            Flow.of("S", "Q", 2000, 30));
    Estimate share = (Estimate) ask(table, Side.EXPORTS, Base.SHARE, 2000, 2000).dependence();
    assertThat(share.value()).isCloseTo(.25, within(1e-12));
    assertThat(share.low()).isCloseTo(8 / 38.0, within(.01));
    assertThat(share.high()).isCloseTo(14 / 44.0, within(.01));
  }

  @Test
  void aPolesInnerFlowsDoNotCountAndItsMembersAddUp() {
    FlowTable table =
        trade(
            FlowTable.Gap.UNKNOWN,
            Flow.of("S", "P", 2000, 1),
            Flow.of("S", "P2", 2000, 3),
            Flow.of("P", "P2", 2000, 1000),
            Flow.of("S", "Q", 2000, 4));
    Dependence d =
        Dependence.of(
            party("S"),
            party("P", "P2"),
            table,
            Map.of(),
            new Question(Side.BOTH, Base.SHARE, 2000, 2000),
            Redraw.USUAL);
    assertThat(value(d.dependence())).isCloseTo(.5, within(1e-12));
    assertThat(value(d.reverse())).isEqualTo(1);
  }

  private static List<Flow> random(long seed) {
    Random random = new Random(seed);
    List<Flow> flows = new ArrayList<>();
    for (String from : List.of("A", "B", "C", "D")) {
      for (String to : List.of("A", "B", "C", "D")) {
        for (int year = 2000; year < 2006; year++) {
          double amount = random.nextDouble() * 9;
          flows.add(new Flow(from, to, year, amount, amount * .9, amount * 1.2));
        }
      }
    }
    return flows;
  }

  @Test
  void randomTablesKeepTheLaws() {
    for (long seed = 1; seed <= 25; seed++) {
      List<Flow> flows = random(seed);
      List<Flow> shuffled = new ArrayList<>(flows);
      Collections.shuffle(shuffled, new Random(seed));
      FlowTable table =
          FlowTable.of(Domain.ENERGY, "g", "PJ", FlowTable.Gap.UNKNOWN, 2000, 2005, flows);
      FlowTable other =
          FlowTable.of(Domain.ENERGY, "g", "PJ", FlowTable.Gap.UNKNOWN, 2000, 2005, shuffled);
      Question question =
          new Question(List.of(Side.values()).get((int) (seed % 3)), Base.SHARE, 2001, 2004);
      double shares = 0;
      for (String power : List.of("B", "C", "D")) {
        Dependence d =
            Dependence.of(party("A"), party(power), table, Map.of(), question, Redraw.USUAL);
        shares += value(d.bandwidth());
        assertThat(d.bandwidth()).as("seed %s", seed).isEqualTo(d.dependence());
        assertThat(value(d.asymmetry()))
            .as("seed %s", seed)
            .isCloseTo(value(d.dependence()) - value(d.reverse()), within(1e-12));
        assertThat(
                Dependence.of(party("A"), party(power), other, Map.of(), question, Redraw.USUAL)
                    .dependence())
            .as("seed %s: order of rows", seed)
            .satisfies(m -> assertThat(value(m)).isCloseTo(value(d.dependence()), within(1e-12)));
      }
      assertThat(shares).as("seed %s", seed).isCloseTo(1, within(1e-9));
      Question both = new Question(Side.BOTH, Base.SHARE, 2001, 2004);
      Dependence there = Dependence.of(party("A"), party("B"), table, Map.of(), both, Redraw.USUAL);
      Dependence back = Dependence.of(party("B"), party("A"), table, Map.of(), both, Redraw.USUAL);
      assertThat(value(back.asymmetry()))
          .as("seed %s", seed)
          .isCloseTo(-value(there.asymmetry()), within(1e-12));
    }
  }

  @Test
  void leversAreSortedAndThoseWithoutDataLeftOut() {
    Question question = new Question(Side.BOTH, Base.SHARE, 2000, 2000);
    List<Dependence> all = new ArrayList<>();
    for (String power : List.of("P", "Q", "Z")) {
      all.add(Dependence.of(party("S"), party(power), TWO_YEARS, SIZES, question, Redraw.USUAL));
    }
    assertThat(Dependence.levers(all)).extracting(Dependence::power).containsExactly("Q", "P");
  }

  @Test
  void nobodyDependsOnHimself() {
    assertThatThrownBy(
            () ->
                Dependence.of(
                    party("S"),
                    party("P", "S"),
                    TWO_YEARS,
                    SIZES,
                    new Question(Side.BOTH, Base.SHARE, 2000, 2000),
                    Redraw.USUAL))
        .hasMessageContaining("Maybe");
    assertThatThrownBy(() -> Flow.of("S", "P", 2000, -1)).hasMessageContaining("Maybe");
  }
}
