package org.steelyard.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.steelyard.model.Measured.Estimate;

class SpreadTest {
  private static final Estimate SKEWED = new Estimate(5, 3, 9, .8, 4);

  @Test
  void drawsGiveTheIntervalBackAndHalfFallOnEitherSide() {
    double[] draws =
        Spread.draws(SKEWED, -1e9, 1e9, 200_000, Redraw.USUAL.stream("a name, seed 1"));
    Estimate found = Spread.interval(5, draws, .8, 4);
    assertThat(found.low()).isCloseTo(3, within(.05));
    assertThat(found.high()).isCloseTo(9, within(.1));
    assertThat(Arrays.stream(draws).filter(d -> d < 5).count() / 200_000.0)
        .isCloseTo(.5, within(.01));
  }

  @Test
  void drawsStayWithinTheScaleAndAnExactValueStaysItself() {
    assertThat(Arrays.stream(Spread.draws(SKEWED, 4, 6, 1000, Redraw.USUAL.stream("x"))))
        .allMatch(d -> d >= 4 && d <= 6);
    assertThat(Spread.draws(new Estimate(2, 2, 2, .8, 1), 0, 9, 3, Redraw.USUAL.stream("x")))
        .containsExactly(2, 2, 2);
  }

  @Test
  void likelihoodsMatchTheCurvesTheDrawsComeFrom() {
    double[] draws = Spread.draws(SKEWED, -1e9, 1e9, 200_000, Redraw.USUAL.stream("b, seed 1"));
    for (double border : new double[] {1, 3, 4, 5, 6, 9, 12}) {
      double share = Arrays.stream(draws).filter(d -> d >= border).count() / 200_000.0;
      assertThat(Spread.atLeast(SKEWED, border)).as("%s", border).isCloseTo(share, within(.005));
    }
    assertThat(Spread.atLeast(SKEWED, 3)).isCloseTo(.9, within(1e-6));
  }

  @Test
  void theNormalDistributionHasItsTableValues() {
    assertThat(Spread.cumulative(0)).isCloseTo(.5, within(1e-7));
    assertThat(Spread.cumulative(1.959964)).isCloseTo(.975, within(1e-7));
    assertThat(Spread.cumulative(-1.644854)).isCloseTo(.05, within(1e-7));
  }

  @Test
  void aStreamHangsOnSeedAndNameOnly() {
    long one = Redraw.USUAL.stream("AZE|RUS").nextLong();
    assertThat(Redraw.USUAL.stream("AZE|RUS").nextLong()).isEqualTo(one);
    assertThat(Redraw.USUAL.stream("AZE|TUR").nextLong()).isNotEqualTo(one);
    assertThat(new Redraw(.8, 400, 2).stream("AZE|RUS").nextLong()).isNotEqualTo(one);
  }
}
