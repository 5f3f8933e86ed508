package org.steelyard.measure.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WeightBoxTest {
  private static SortedMap<String, Double> map(double... values) {
    TreeMap<String, Double> map = new TreeMap<>();
    for (int i = 0; i < values.length; i++) {
      map.put("d" + i, values[i]);
    }
    return map;
  }

  @Test
  void theExtremesAreThoseOfAllCornersOfTheBox() {
    for (long seed = 1; seed <= 200; seed++) {
      Random random = new Random(seed);
      int n = 1 + random.nextInt(6);
      double[] weights = random.doubles(n, .1, 3).toArray();
      SortedMap<String, Double> values = map(random.doubles(n, -1, 1).toArray());
      WeightBox box = WeightBox.around(map(weights), 1 + random.nextDouble() * 3);
      double least = Double.POSITIVE_INFINITY;
      double most = Double.NEGATIVE_INFINITY;
      for (int corner = 0; corner < 1 << n; corner++) {
        TreeMap<String, Double> at = new TreeMap<>();
        for (int i = 0; i < n; i++) {
          String name = "d" + i;
          at.put(name, ((corner >> i & 1) == 1 ? box.most() : box.least()).get(name));
        }
        least = Math.min(least, WeightBox.mean(values, at));
        most = Math.max(most, WeightBox.mean(values, at));
      }
      WeightBox.Extreme lowest = box.lowest(values);
      assertThat(lowest.value()).as("seed %s", seed).isCloseTo(least, within(1e-12));
      assertThat(box.highest(values).value()).as("seed %s", seed).isCloseTo(most, within(1e-12));
      assertThat(WeightBox.mean(values, lowest.weights()))
          .as("seed %s: the weighting named attains it", seed)
          .isCloseTo(lowest.value(), within(1e-12));
    }
  }

  @Test
  void anyWeightsAtAllReachTheSmallestAndTheLargestValue() {
    WeightBox any = WeightBox.any(List.of("d0", "d1", "d2"));
    assertThat(any.lowest(map(.3, -.2, .9)).value()).isEqualTo(-.2);
    assertThat(any.highest(map(.3, -.2, .9)).value()).isEqualTo(.9);
  }

  @Test
  void withoutAnyWeightThereIsNoMean() {
    assertThat(WeightBox.around(map(0, 0), 2).lowest(map(1, 2)).value()).isNaN();
    assertThat(WeightBox.around(map(1), 2).lowest(new TreeMap<>()).value()).isNaN();
  }

  @Test
  void wrongBoxesAreRefused() {
    assertThatThrownBy(() -> WeightBox.around(map(1), .5)).hasMessageContaining("Maybe");
    assertThatThrownBy(() -> new WeightBox(map(2), map(1))).hasMessageContaining("Maybe");
  }
}
