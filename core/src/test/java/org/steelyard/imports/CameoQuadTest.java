package org.steelyard.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.steelyard.ontology.CameoCodes;

class CameoQuadTest {
  @Test
  void everyCodeOfTheTableIsValidAndOfTheSameClassHere() {
    assertThat(CameoCodes.load().all())
        .isNotEmpty()
        .allSatisfy(
            known -> {
              assertThat(Cameo.valid(known.code())).as(known.code()).isTrue();
              assertThat(Cameo.quad(known.code())).as(known.code()).isEqualTo(known.quad().label());
            });
  }
}
