package org.steelyard.measure.breaks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.steelyard.model.Measured;
import org.steelyard.model.Series;

class BreaksTest {
  private static List<LocalDate> months(int n) {
    return IntStream.range(0, n).mapToObj(i -> LocalDate.of(2000, 1, 31).plusMonths(i)).toList();
  }

  private static Breaks of(double... values) {
    return Breaks.of("x", months(values.length), values, 0, BreakSettings.DEFAULT);
  }

  private static double[] noise(int n, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    return random.doubles(n).map(x -> x - 0.5).toArray();
  }

  @Test
  void fewPointsAreNoDataWithTheirNumber() {
    assertThat(of(1, 2, 3))
        .isInstanceOfSatisfying(
            Breaks.Unknown.class, u -> assertThat(u.why().reason()).contains("8", "3"));
  }

  @Test
  void aConstantSeriesHasNoBreak() {
    double[] same = new double[40];
    Arrays.fill(same, 3.3);
    assertThat(of(same))
        .isInstanceOfSatisfying(
            Breaks.Found.class,
            f -> {
              assertThat(f.breaks()).isEmpty();
              assertThat(f.segments().getFirst().mean().value()).isCloseTo(3.3, within(1e-12));
            });
  }

  @Test
  void aCleanStepIsFoundExactlyWithAnIntervalOfNoWidth() {
    double[] step = new double[40];
    Arrays.fill(step, 22, 40, 5);
    Breaks.Found found = (Breaks.Found) of(step);
    assertThat(found.breaks()).hasSize(1);
    Breaks.Break one = found.breaks().getFirst();
    assertThat(one.last()).isEqualTo(months(40).get(21));
    assertThat(one.low()).isEqualTo(one.high()).isEqualTo(one.last());
    assertThat(one.shift()).isCloseTo(5, within(1e-12));
  }

  @Test
  void shiftAndScaleOfTheSeriesMoveNoBreak() {
    double[] values = noise(120, 5);
    for (int i = 70; i < values.length; i++) {
      values[i] += 1;
    }
    Breaks.Found plain = (Breaks.Found) of(values);
    Breaks.Found moved = (Breaks.Found) of(Arrays.stream(values).map(x -> 1e6 - 40 * x).toArray());
    assertThat(plain.breaks()).hasSize(1);
    assertThat(moved.breaks()).hasSize(1);
    assertThat(moved.breaks().getFirst().last()).isEqualTo(plain.breaks().getFirst().last());
    assertThat(moved.breaks().getFirst().low()).isEqualTo(plain.breaks().getFirst().low());
    assertThat(moved.breaks().getFirst().shift())
        .isCloseTo(-40 * plain.breaks().getFirst().shift(), within(1e-6));
  }

  @Test
  void theProgrammeFindsTheBestOfAllPartitions() {
    double[] values = noise(18, 9);
    Partition partition = new Partition(values, 3, 2);
    double best = Double.POSITIVE_INFINITY;
    for (int a = 3; a <= 12; a++) {
      for (int b = a + 3; b <= 15; b++) {
        best = Math.min(best, rss(values, 0, a) + rss(values, a, b) + rss(values, b, 18));
      }
    }
    assertThat(partition.rss(2)).isCloseTo(best, within(1e-12));
    List<Integer> cuts = partition.cuts(2);
    assertThat(
            rss(values, 0, cuts.getFirst())
                + rss(values, cuts.getFirst(), cuts.getLast())
                + rss(values, cuts.getLast(), 18))
        .isCloseTo(best, within(1e-12));
  }

  private static double rss(double[] values, int from, int to) {
    double mean = Arrays.stream(values, from, to).average().orElseThrow();
    return Arrays.stream(values, from, to).map(x -> (x - mean) * (x - mean)).sum();
  }

  @Test
  void gapsOfASeriesAreLeftOutAndNamedAndNotZero() {
    List<Series.Point> points = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      Measured value =
          i % 4 == 3
              ? new Measured.NoData("silence")
              : new Measured.Estimate(i < 20 ? 6 : 4, 0, 10, 0.8, 3);
      points.add(new Series.Point(months(40).get(i), value, 1));
    }
    Breaks found = Breaks.of(new Series("affinity A-B", "month", points), BreakSettings.DEFAULT);
    assertThat(found)
        .isInstanceOfSatisfying(
            Breaks.Found.class,
            f -> {
              assertThat(f.breaks()).hasSize(1);
              assertThat(f.breaks().getFirst().last()).isEqualTo(months(40).get(18));
              assertThat(f.segments()).extracting(s -> s.mean().value()).containsExactly(6.0, 4.0);
              assertThat(f.why().notes()).anyMatch(n -> n.startsWith("10 steps without data"));
            });
  }

  @Test
  void daysAndValuesOfDifferentNumberAreRefused() {
    assertThatThrownBy(() -> Breaks.of("x", months(9), new double[10], 0, BreakSettings.DEFAULT))
        .hasMessageContaining("9 days and 10 values");
  }

  @Test
  void theLawOfTheDateIsADistribution() {
    for (double phi : new double[] {0.05, 0.5, 1, 3, 18}) {
      double before = 0;
      for (double x = -400; x <= 400; x += 0.25) {
        double p = DateInterval.probability(x, phi);
        assertThat(p).isBetween(before - 1e-9, 1 + 1e-9);
        before = Math.max(before, p);
      }
      assertThat(DateInterval.probability(-4000, phi)).isCloseTo(0, within(1e-9));
      assertThat(DateInterval.probability(4000, phi)).isCloseTo(1, within(1e-6));
    }
  }

  @Test
  void theSymmetricLawHasTheQuantileThatIsPrinted() {
    // Bai 1997: with equal variances 97.5 % of the law lie below 11.03.
    assertThat(DateInterval.probability(11.03, 1)).isCloseTo(0.975, within(5e-4));
  }

  @Test
  void threeHundredMonthsTakeMilliseconds() {
    double[] values = noise(300, 3);
    long start = System.nanoTime();
    for (int i = 0; i < 20; i++) {
      assertThat(of(values)).isInstanceOf(Breaks.Found.class);
    }
    assertThat((System.nanoTime() - start) / 20).isLessThan(100_000_000L);
  }
}
