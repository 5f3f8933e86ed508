package org.steelyard.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OffsetRunsTest {
  private static int[] random(long seed) {
    Random random = new Random(seed);
    int[] offsets = new int[1 + random.nextInt(60)];
    int at = random.nextInt(10);
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = at;
      at += random.nextInt(4) == 0 ? 1 + random.nextInt(5) : 1;
    }
    return offsets;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void everyUnitAndEveryPartKeepsItsPlace(long seed) {
    int[] offsets = random(seed);
    OffsetRuns runs = OffsetRuns.of(offsets);
    for (int i = 0; i < offsets.length; i++) {
      assertThat(runs.at(i)).isEqualTo(offsets[i]);
      for (int end = i + 1; end <= offsets.length; end++) {
        OffsetRuns part = runs.part(new Span(i, end));
        OffsetRuns same = OffsetRuns.of(Arrays.copyOfRange(offsets, i, end));
        assertThat(part).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(runs.original(new Span(i, end)))
            .isEqualTo(new Span(offsets[i], offsets[end - 1] + 1));
      }
    }
  }

  @Test
  void offsetsThatDoNotIncreaseAreRefused() {
    assertThatThrownBy(() -> OffsetRuns.of(4, 4)).hasMessageContaining("unit 1");
    assertThatThrownBy(() -> new CleanText("ab", new int[] {0})).hasMessageContaining("2 units");
  }

  @Test
  void thereIsNothingBeforeTheFirstUnitOrAfterTheLast() {
    OffsetRuns runs = OffsetRuns.straight(7, 3);
    assertThat(runs.at(2)).isEqualTo(9);
    assertThatThrownBy(() -> runs.at(3)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> runs.at(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> runs.part(new Span(1, 4)))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void theSameMapIsEqualHoweverItWasMade() {
    assertThat(OffsetRuns.of(5, 6, 7)).isEqualTo(OffsetRuns.straight(5, 3));
    assertThat(OffsetRuns.of(5, 6, 8)).isNotEqualTo(OffsetRuns.straight(5, 3));
    assertThat(CleanText.verbatim("abc", 5)).isEqualTo(new CleanText("abc", new int[] {5, 6, 7}));
  }
}
