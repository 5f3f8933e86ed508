package org.steelyard.measure.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.steelyard.measure.vectors.Statement.Verdict;

class StatementTest {
  @Test
  void aTieUnderOneWeightingIsNoLeadUnderAll() {
    assertThat(Verdict.of(0, 0.1)).isEqualTo(Verdict.DEPENDS);
    assertThat(Verdict.of(0.01, 0.1)).isEqualTo(Verdict.ALWAYS);
    assertThat(Verdict.of(-0.1, 0)).isEqualTo(Verdict.NEVER);
  }
}
