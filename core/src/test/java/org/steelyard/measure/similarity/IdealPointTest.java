package org.steelyard.measure.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.steelyard.model.Measured;

class IdealPointTest {
  private static IdealPoint point(String state, int session, double value, double spread) {
    return new IdealPoint(state, session, value, value - spread, value + spread, .9, 80);
  }

  @Test
  void theIntervalAddsTheSquaresOfBothSpreads() {
    assertThat(point("A", 70, 1, 3).distance(point("B", 70, 9, 4)))
        .isEqualTo(new Measured.Estimate(8, 3, 13, .9, 80));
  }

  @Test
  void distanceIsFoldedAtZero() {
    assertThat(point("A", 70, 1, 3).distance(point("B", 70, 3, 4)))
        .isEqualTo(new Measured.Estimate(2, 0, 7, .9, 80));
  }

  @Test
  void sessionsAreNotCompared() {
    assertThat(point("A", 70, 1, 3).distance(point("A", 71, 1, 3)))
        .isInstanceOf(Measured.NoData.class);
  }

  @Test
  void aPointOutsideOfItsIntervalIsRefused() {
    assertThatThrownBy(() -> new IdealPoint("A", 70, 1, 2, 3, .9, 80))
        .hasMessageContaining("Maybe");
  }
}
