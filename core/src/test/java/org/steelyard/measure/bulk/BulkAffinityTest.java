package org.steelyard.measure.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.steelyard.measure.Affinity;
import org.steelyard.measure.AffinitySeries;
import org.steelyard.measure.AffinitySettings;
import org.steelyard.model.Event;
import org.steelyard.model.Intensity;
import org.steelyard.model.Measured;
import org.steelyard.model.PloverType;
import org.steelyard.model.Series;
import org.steelyard.model.When;
import org.steelyard.store.data.DailyBlocks;

/// All months at once against one month at a time.
final class BulkAffinityTest {
  private static final LocalDate START = LocalDate.of(2001, 3, 9);

  private static Event event(int id, LocalDate day, double intensity, String teller) {
    return new Event(
        "e" + id,
        When.day(day),
        "AZE",
        "IRN",
        PloverType.CONSULT,
        "",
        false,
        "",
        new Intensity("Goldstein", intensity),
        1,
        List.of(teller));
  }

  /// A stream with busy and silent stretches.
  private static List<Event> stream(SplittableRandom random, int days, int events) {
    List<Event> made = new ArrayList<>();
    int silent = random.nextInt(days);
    double mood = random.nextDouble(-5, 5);
    for (int i = 0; i < events; i++) {
      int day = random.nextInt(days);
      if (Math.abs(day - silent) > days / 5) {
        double g = Math.rint(Math.clamp(mood + random.nextDouble(-6, 6), -10, 10) * 10) / 10;
        made.add(event(i, START.plusDays(day), g, "agency " + random.nextInt(3)));
      }
    }
    made.add(event(events, START.plusDays(days), 1, "agency 0"));
    return made;
  }

  static DailyBlocks blocks(List<Event> events) {
    TreeMap<String, List<Event>> grouped = new TreeMap<>();
    for (Event e : events) {
      grouped
          .computeIfAbsent(e.when().middle() + " " + e.reports().getFirst(), _ -> new ArrayList<>())
          .add(e);
    }
    List<List<Event>> all = new ArrayList<>(grouped.values());
    return new DailyBlocks(
        List.of("AZE"),
        List.of("IRN"),
        new int[] {0, all.size()},
        all.stream().mapToInt(b -> (int) b.getFirst().when().middle().toEpochDay()).toArray(),
        all.stream().mapToInt(List::size).toArray(),
        all.stream()
            .mapToDouble(b -> b.stream().mapToDouble(e -> e.intensity().value()).sum())
            .toArray());
  }

  private static Series series(
      List<Event> events, LocalDate from, LocalDate to, AffinitySettings s) {
    return AffinitySeries.of(
        "AZE>IRN", events, e -> e.reports().getFirst(), AffinitySeries.Step.MONTH, from, to, s);
  }

  @Test
  void valuesSilenceCountsAndCoverageAreThoseOfTheAffinity() {
    for (int seed = 1; seed <= 12; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      List<Event> events = stream(random, 2_000, 10 + random.nextInt(400));
      AffinitySettings settings =
          AffinitySettings.DEFAULT
              .withHalfLife(List.of(30.0, 90.0, 365.0).get(seed % 3))
              .withShrinkage(seed % 4);
      DailyBlocks blocks = blocks(events);
      MonthlyAffinities bulk = new BulkAffinity(settings).of(blocks);
      Series one = series(events, blocks.first(), blocks.last(), settings);
      assertThat(bulk.months()).as("seed " + seed).isEqualTo(one.points().size());
      for (int m = 0; m < bulk.months(); m++) {
        Series.Point point = one.points().get(m);
        String where = "seed " + seed + " at " + point.at();
        assertThat(bulk.at(m)).isEqualTo(point.at());
        assertThat(bulk.coverage(0, m)).as(where).isEqualTo(point.coverage());
        switch (point.value()) {
          case Measured.NoData(_) -> assertThat(bulk.value(0, m)).as(where).isNaN();
          case Measured.Estimate(double value, _, _, _, int n) -> {
            assertThat(bulk.value(0, m)).as(where).isCloseTo(value, within(1e-9));
            assertThat(bulk.known(0, m)).as(where).isEqualTo(n);
            assertThat(bulk.low(0, m)).isBetween(-10.0, value + 1e-9);
            assertThat(bulk.high(0, m)).isBetween(value - 1e-9, 10.0);
          }
        }
      }
    }
  }

  @Test
  void intervalsAreAsWideAsRedrawnOnesWhereManyBlocksCount() {
    List<Double> many = new ArrayList<>();
    List<Double> few = new ArrayList<>();
    List<Double> shift = new ArrayList<>();
    for (int seed = 1; seed <= 60; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      int blocks = seed % 2 == 0 ? 20 + random.nextInt(200) : 2 + random.nextInt(10);
      List<Event> events = new ArrayList<>();
      for (int i = 0; i < blocks; i++) {
        double g = Math.rint(random.nextDouble(-10, 10) * 10) / 10;
        events.add(event(i, START.plusDays(i), g, "agency"));
      }
      AffinitySettings settings =
          new AffinitySettings(365, 1, 2, 0.8, 20_000, seed).withHalfLife(seed % 3 == 0 ? 90 : 365);
      MonthlyAffinities bulk = new BulkAffinity(settings).of(blocks(events));
      int last = bulk.months() - 1;
      Measured redrawn =
          Affinity.of("AZE>IRN", events, e -> e.reports().getFirst(), settings).at(bulk.at(last));
      if (redrawn instanceof Measured.Estimate(_, double low, double high, _, _)) {
        double ratio = (bulk.high(0, last) - bulk.low(0, last)) / (high - low);
        (seed % 2 == 0 ? many : few).add(ratio);
        if (seed % 2 == 0) {
          shift.add(
              Math.max(Math.abs(bulk.low(0, last) - low), Math.abs(bulk.high(0, last) - high))
                  / (high - low));
        }
      }
    }
    String said =
        String.format(
            Locale.ROOT,
            "seeds 1-60; ratio of widths %s for 20+ blocks, %s for 2-11; ends off by up to %.3f of"
                + " the width",
            range(many),
            range(few),
            shift.stream().mapToDouble(d -> d).max().orElse(9));
    assertThat(many).as(said).allSatisfy(r -> assertThat(r).isBetween(0.9, 1.1));
    assertThat(few).as(said).allSatisfy(r -> assertThat(r).isBetween(0.8, 1.25));
    assertThat(shift).as(said).allSatisfy(s -> assertThat(s).isLessThan(0.1));
  }

  private static String range(List<Double> ratios) {
    double[] sorted = ratios.stream().mapToDouble(d -> d).sorted().toArray();
    return String.format(Locale.ROOT, "%.3f-%.3f", sorted[0], sorted[sorted.length - 1]);
  }

  @Test
  void nothingAfterTheLastDayIsLookedAt() {
    List<Event> events = stream(new SplittableRandom(5), 900, 200);
    LocalDate to = START.plusDays(400);
    List<Event> before = events.stream().filter(e -> !e.when().middle().isAfter(to)).toList();
    BulkAffinity bulk = new BulkAffinity(AffinitySettings.DEFAULT);
    MonthlyAffinities all = bulk.of(blocks(events), to);
    MonthlyAffinities some = bulk.of(blocks(before), to);
    assertThat(all.at(all.months() - 1)).isEqualTo(to);
    assertThat(all.values).isEqualTo(some.values);
    assertThat(all.highs).isEqualTo(some.highs);
  }

  @Test
  void aPairThatWasNeverHeardOfHasNoDataAndSaysSo() {
    DailyBlocks two =
        new DailyBlocks(
            List.of("AZE", "AZE"),
            List.of("GEO", "IRN"),
            new int[] {0, 1, 2},
            new int[] {11_000, 11_100},
            new int[] {1, 2},
            new double[] {5, -4});
    MonthlyAffinities all = new BulkAffinity(AffinitySettings.DEFAULT.withHalfLife(30)).of(two);
    assertThat(all.measured(1, 0))
        .isEqualTo(new Measured.NoData("no event of AZE>IRN up to " + all.at(0)));
    assertThat(all.measured(0, all.months() - 1).toString()).contains("for too long before");
    assertThat(all.measured(1, all.months() - 1)).isInstanceOf(Measured.Estimate.class);
    assertThat(all.present())
        .isEqualTo(Arrays.stream(all.values).filter(v -> !Double.isNaN(v)).count());
  }

  @Test
  void ofNothingThereIsNothing() {
    assertThat(new BulkAffinity(AffinitySettings.DEFAULT).of(DailyBlocks.NONE).months()).isZero();
  }

  @Test
  void quantilesAreThoseOfTheTables() {
    assertThat(Normal.quantile(0.975)).isCloseTo(1.959963984540054, within(1e-10));
    assertThat(Normal.quantile(0.9)).isCloseTo(1.2815515655446004, within(1e-10));
  }
}
