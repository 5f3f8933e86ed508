package org.steelyard.coding.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class IdsTest {
  @Test
  void anIdIsItsKindAndTwelveDigits() {
    assertThat(Ids.of("c", "document", 12)).matches("c-[0-9a-f]{12}");
  }

  @Test
  void partsAreKeptApart() {
    assertThat(Ids.of("c", "ab", "c")).isNotEqualTo(Ids.of("c", "a", "bc"));
    assertThat(Ids.of("c", "ab")).isEqualTo(Ids.of("c", "ab"));
  }
}
