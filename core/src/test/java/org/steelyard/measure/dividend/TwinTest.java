package org.steelyard.measure.dividend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TwinTest {
  static final List<Integer> YEARS = IntStream.range(2000, 2010).boxed().toList();

  static Benefits series(String state, int first, double... values) {
    TreeMap<Integer, Double> map = new TreeMap<>();
    for (int t = 0; t < values.length; t++) {
      map.put(first + t, values[t]);
    }
    return new Benefits(state, map);
  }

  private static List<Benefits> random(Random random, int states, int years) {
    List<Benefits> all = new ArrayList<>();
    for (int j = 0; j < states; j++) {
      all.add(series("D" + j, 2000, random.doubles(years, 0, 100).toArray()));
    }
    return all;
  }

  private static double miss(Benefits real, List<Benefits> others, double[] weights) {
    double squares = 0;
    for (int year : YEARS) {
      double gap = real.in(year);
      for (int j = 0; j < weights.length; j++) {
        gap -= weights[j] * others.get(j).in(year);
      }
      squares += gap * gap;
    }
    return Math.sqrt(squares / YEARS.size());
  }

  private static double[] simplex(Random random, int n) {
    double[] w = new double[n];
    double sum = 0;
    for (int j = 0; j < n; j++) {
      w[j] = -Math.log(1 - random.nextDouble());
      sum += w[j];
    }
    for (int j = 0; j < n; j++) {
      w[j] /= sum;
    }
    return w;
  }

  @Test
  void aStateThatIsAMixOfOthersIsReproduced() {
    for (long seed = 1; seed <= 20; seed++) {
      Random random = new Random(seed);
      List<Benefits> others = random(random, 6, 10);
      double[] mix = simplex(random, 6);
      mix[2] = 0;
      double left = 1 / (mix[0] + mix[1] + mix[3] + mix[4] + mix[5]);
      TreeMap<Integer, Double> made = new TreeMap<>();
      for (int year : YEARS) {
        double sum = 0;
        for (int j = 0; j < 6; j++) {
          sum += mix[j] * left * others.get(j).in(year);
        }
        made.put(year, sum);
      }
      Twin twin = Twin.of(new Benefits("S", made), others, YEARS);
      assertThat(twin.miss()).as("seed %s", seed).isLessThan(1e-4);
      for (int j = 0; j < 6; j++) {
        assertThat(twin.weights().get("D" + j))
            .as("seed %s, state %s", seed, j)
            .isCloseTo(mix[j] * left, within(1e-5));
      }
    }
  }

  @Test
  void noOtherWeightsOfTheSimplexFitBetter() {
    for (long seed = 1; seed <= 10; seed++) {
      Random random = new Random(seed);
      List<Benefits> others = random(random, 5, 10);
      Benefits real = series("S", 2000, random.doubles(10, 0, 100).toArray());
      Twin twin = Twin.of(real, others, YEARS);
      assertThat(twin.weights().values()).allMatch(w -> w >= 0);
      assertThat(twin.weights().values().stream().mapToDouble(w -> w).sum())
          .isCloseTo(1, within(1e-12));
      double[] found = twin.weights().values().stream().mapToDouble(w -> w).toArray();
      for (int i = 0; i < 500; i++) {
        double[] other = simplex(random, 5);
        double[] near = found.clone();
        for (int j = 0; j < 5; j++) {
          near[j] += (other[j] - near[j]) * .01;
        }
        assertThat(miss(real, others, other)).as("seed %s", seed).isGreaterThan(twin.miss() - 1e-9);
        assertThat(miss(real, others, near)).as("seed %s", seed).isGreaterThan(twin.miss() - 1e-9);
      }
    }
  }

  @Test
  void orderAndUnitChangeNothing() {
    Random random = new Random(3);
    List<Benefits> others = random(random, 5, 10);
    Benefits real = series("S", 2000, random.doubles(10, 0, 100).toArray());
    List<Benefits> shuffled = new ArrayList<>(others);
    Collections.shuffle(shuffled, random);
    assertThat(Twin.of(real, shuffled, YEARS)).isEqualTo(Twin.of(real, others, YEARS));
    List<Benefits> large = others.stream().map(TwinTest::million).toList();
    Twin.of(million(real), large, YEARS)
        .weights()
        .forEach(
            (state, w) ->
                assertThat(w)
                    .isCloseTo(Twin.of(real, others, YEARS).weights().get(state), within(1e-6)));
  }

  private static Benefits million(Benefits one) {
    TreeMap<Integer, Double> map = new TreeMap<>();
    one.byYear().forEach((year, value) -> map.put(year, value * 1e6));
    return new Benefits(one.state(), map);
  }

  @Test
  void gapsAndEmptyListsAreRefused() {
    Benefits real = series("S", 2000, 1, 2, 3);
    assertThatThrownBy(() -> Twin.of(real, List.of(), YEARS)).hasMessageContaining("Maybe");
    assertThatThrownBy(() -> Twin.of(real, List.of(series("D", 2000, 1, 2, 3)), YEARS))
        .hasMessageContaining("every year");
  }
}
