package org.steelyard.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ConcentrationTest {
  private static void holds(double[] shares, double evenness, double hhi, double star, double nef) {
    Concentration c = Concentration.of(shares);
    assertThat(c.evenness()).isCloseTo(evenness, within(5e-7));
    assertThat(c.hhi()).isCloseTo(hhi, within(5e-7));
    assertThat(c.normalised()).isCloseTo(star, within(5e-7));
    assertThat(c.effective()).isCloseTo(nef, within(5e-7));
  }

  @Test
  void theReferenceValuesHold() {
    holds(new double[] {.7, .1, .1, .1}, .678390, .52, .36, 1.923077);
    holds(new double[] {.4, .3, .2, .1}, .923220, .30, .066667, 3.333333);
    holds(new double[] {.25, .25, .25, .25}, 1, .25, 0, 4);
  }

  @Test
  void onePoleAloneIsFullConcentration() {
    holds(new double[] {1, 0, 0}, 0, 1, 1, 1);
  }

  @Test
  void countsAreRefused() {
    assertThatThrownBy(() -> Concentration.of(3, 4))
        .hasMessageContaining("add up to 1")
        .hasMessageContaining("Maybe");
    assertThatThrownBy(() -> Concentration.of(1)).isInstanceOf(IllegalArgumentException.class);
  }
}
