package org.steelyard.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.steelyard.model.Measured.Estimate;
import org.steelyard.model.Measured.NoData;

class ProportionTest {
  @Test
  void wilsonsIntervalIsTheOneInNewcombe() {
    Estimate e = (Estimate) Proportion.wilson(81, 263, 0.95);
    assertThat(e.low()).isCloseTo(0.2553, within(0.00005));
    assertThat(e.high()).isCloseTo(0.3662, within(0.00005));
  }

  @Test
  void eightOfTenIsFourNineToNineFour() {
    Estimate e = (Estimate) Proportion.wilson(8, 10, 0.95);
    assertThat(e.low()).isCloseTo(0.4902, within(0.0001));
    assertThat(e.high()).isCloseTo(0.9433, within(0.0001));
  }

  @Test
  void theDifferenceOfTwoSharesIsNewcombesMethodTen() {
    Estimate d =
        Proportion.difference(Proportion.estimate(56, 70, 0.95), Proportion.estimate(48, 80, 0.95));
    assertThat(d.value()).isCloseTo(0.2, within(1e-12));
    assertThat(d.low()).isCloseTo(0.0524, within(0.00005));
    assertThat(d.high()).isCloseTo(0.3339, within(0.00005));
  }

  @Test
  void noneOfNoneIsNoData() {
    assertThat(Proportion.wilson(0, 0, 0.95)).isInstanceOf(NoData.class);
    assertThat(((Estimate) Proportion.wilson(0, 5, 0.95)).low()).isZero();
    assertThat(((Estimate) Proportion.wilson(5, 5, 0.95)).high()).isEqualTo(1);
  }

  @Test
  void normalQuantilesAreThoseOfTheTables() {
    assertThat(Proportion.normalQuantile(0.9)).isCloseTo(1.2815515655, within(1e-8));
    assertThat(Proportion.normalQuantile(0.975)).isCloseTo(1.9599639845, within(1e-8));
    assertThat(Proportion.normalQuantile(0.995)).isCloseTo(2.5758293035, within(1e-8));
  }
}
