package org.steelyard.measure.dividend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.steelyard.measure.dividend.TwinTest.series;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.steelyard.measure.Explanation;
import org.steelyard.measure.Redraw;
import org.steelyard.measure.dividend.Dividend.Against;
import org.steelyard.model.Measured.Estimate;
import org.steelyard.model.Measured.NoData;

class DividendTest {
  /// Noise about 50 in 2000-2011, and `gain` on top from 2006 on.
  private static Benefits noisy(String state, Random random, double gain) {
    double[] values = new double[12];
    for (int t = 0; t < values.length; t++) {
      values[t] = 50 + random.nextGaussian() + (t >= 6 ? gain : 0);
    }
    return series(state, 2000, values);
  }

  private static List<Benefits> like(Random random, int n) {
    List<Benefits> all = new ArrayList<>();
    for (int j = 0; j < n; j++) {
      all.add(noisy("D" + j, random, 3));
    }
    return all;
  }

  private static Dividend dividend(Benefits real, List<Benefits> like, Against against) {
    return Dividend.of(real, like, 2006, 2000, 2011, against, Redraw.USUAL);
  }

  @Test
  void aGainOnTopOfWhatAllGotIsFound() {
    Random random = new Random(1);
    Dividend found = dividend(noisy("S", random, 13), like(random, 8), Against.MEAN);
    Estimate effect = (Estimate) found.effect();
    assertThat(effect.value()).isCloseTo(10, within(1.5));
    assertThat(effect.low()).isBetween(8.0, effect.value());
    assertThat(effect.high()).isBetween(effect.value(), 12.0);
    assertThat(found.p()).isLessThan(.01);
    assertThat(found.placebo()).isCloseTo(1 / 9.0, within(1e-12));
    assertThat(found.why().inputs().stream().mapToDouble(Explanation.Input::contribution).sum())
        .isCloseTo(effect.value(), within(1e-9));
  }

  @Test
  void whatEverybodyGotIsNoDividend() {
    Random random = new Random(2);
    for (Against against : Against.values()) {
      Dividend found = dividend(noisy("S", random, 3), like(random, 8), against);
      assertThat(((Estimate) found.effect()).low()).isNegative();
      assertThat(((Estimate) found.effect()).high()).isPositive();
    }
  }

  @Test
  void theIntervalHoldsTheTruthAboutAsOftenAsItsLevelSays() {
    int held = 0;
    for (long seed = 1; seed <= 200; seed++) {
      Random random = new Random(seed);
      Estimate e =
          (Estimate) dividend(noisy("S", random, 7), like(random, 4), Against.MEAN).effect();
      held += e.low() <= 4 && 4 <= e.high() ? 1 : 0;
    }
    assertThat(held / 200.0).as("seeds 1 to 200, level .8").isBetween(.72, .88);
  }

  @Test
  void theEndsAreWhereThePermutationTestTurns() {
    Random random = new Random(4);
    double[] series = random.doubles(9, 0, 10).toArray();
    Estimate found = (Estimate) new Permutation(series, 4, Redraw.USUAL).measured(.8);
    for (double end : List.of(found.low(), found.high())) {
      double inwards = end + (found.value() - end) * 1e-6;
      double outwards = end - (found.value() - end) * 1e-6;
      assertThat(p(series, 4, inwards)).as("seed 4").isGreaterThan(.2);
      assertThat(p(series, 4, outwards)).as("seed 4").isLessThanOrEqualTo(.2);
    }
  }

  /// The test done the long way: the assumed change is taken off, then all choices are tried.
  private static double p(double[] series, int after, double assumed) {
    double[] left = series.clone();
    for (int t = left.length - after; t < left.length; t++) {
      left[t] -= assumed;
    }
    return new Permutation(left, after, Redraw.USUAL).p();
  }

  @Test
  void manyYearsAreSampledWithASeed() {
    Random random = new Random(5);
    double[] series = random.doubles(40, 0, 10).toArray();
    Permutation one = new Permutation(series, 20, Redraw.USUAL);
    assertThat(one.tried()).isEqualTo(4000);
    assertThat(one.measured(.8)).isEqualTo(new Permutation(series, 20, Redraw.USUAL).measured(.8));
  }

  @Test
  void theOrderOfStatesChangesNothing() {
    Random random = new Random(6);
    Benefits real = noisy("S", random, 5);
    List<Benefits> like = like(random, 5);
    List<Benefits> shuffled = new ArrayList<>(like);
    Collections.shuffle(shuffled, random);
    for (Against against : Against.values()) {
      assertThat(dividend(real, shuffled, against)).isEqualTo(dividend(real, like, against));
    }
  }

  @Test
  void aStateWithAGapIsNamedAndLeftOut() {
    Random random = new Random(7);
    List<Benefits> like = like(random, 3);
    like.add(series("GAP", 2000, 1, 2));
    Dividend found = dividend(noisy("S", random, 5), like, Against.MEAN);
    assertThat(found.weights()).containsOnlyKeys("D0", "D1", "D2");
    assertThat(found.why().notes()).contains("Left out for years not known: GAP.");
  }

  @Test
  void tooFewYearsOrStatesAreNoDataAndNeverZero() {
    Benefits real = series("S", 2005, 1, 2);
    assertThat(
            Dividend.of(
                    real,
                    List.of(series("D", 2005, 1, 1)),
                    2006,
                    2005,
                    2006,
                    Against.MEAN,
                    Redraw.USUAL)
                .effect())
        .isInstanceOf(NoData.class);
    assertThat(dividend(real, List.of(), Against.TWIN).effect())
        .isEqualTo(new NoData("no comparable state is known in all years of S"));
  }

  @Test
  void aChangeOutsideTheYearsOrAStateComparedWithItselfIsRefused() {
    Benefits real = series("S", 2000, 1, 2, 3);
    assertThatThrownBy(
            () -> Dividend.of(real, List.of(), 2000, 2000, 2002, Against.MEAN, Redraw.USUAL))
        .hasMessageContaining("Maybe");
    assertThatThrownBy(() -> dividend(real, List.of(real), Against.MEAN))
        .hasMessageContaining("Maybe");
  }
}
