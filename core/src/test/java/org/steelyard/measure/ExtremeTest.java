package org.steelyard.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.steelyard.measure.Extreme.Answer;
import org.steelyard.measure.Extreme.Direction;
import org.steelyard.model.Event;
import org.steelyard.model.Measured;
import org.steelyard.model.Series;

class ExtremeTest {
  private static final LocalDate FIRST = LocalDate.of(2000, 12, 31);

  /// One point a year from 2000; [Double#NaN] is no data.
  private static Series years(double spread, double... values) {
    List<Series.Point> points = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      Measured value =
          Double.isNaN(values[i])
              ? new Measured.NoData("silence")
              : new Measured.Estimate(values[i], values[i] - spread, values[i] + spread, 0.8, 5);
      points.add(new Series.Point(FIRST.plusYears(i), value, 1));
    }
    return new Series("x", "year", points);
  }

  private static Extreme highest(Series series) {
    return Extreme.of(series, Direction.HIGHEST, LocalDate.of(2000, 1, 1));
  }

  @Test
  void clearlyAboveAllOthersIsYes() {
    Extreme extreme = highest(years(0.4, 1, 2, 3, 4));
    assertThat(extreme.answer()).isEqualTo(Answer.YES);
    assertThat(extreme.rivals()).isEmpty();
    assertThat(extreme.periods()).isEqualTo(4);
  }

  @Test
  void clearlyBelowOneOtherIsNoAndNamesIt() {
    Extreme extreme = highest(years(0.4, 1, 5, 3, 4));
    assertThat(extreme.answer()).isEqualTo(Answer.NO);
    assertThat(extreme.rivals().getFirst().at()).isEqualTo(LocalDate.of(2001, 12, 31));
    assertThat(extreme.why()).contains("+5.00").contains("+4.00");
  }

  @Test
  void overlappingIntervalsCannotSay() {
    Extreme extreme = highest(years(0.7, 1, 2, 3, 4));
    assertThat(extreme.answer()).isEqualTo(Answer.CANNOT_BE_SAID);
    assertThat(extreme.rivals()).hasSize(1);
  }

  @Test
  void theLowestMirrorsTheHighest() {
    Extreme low =
        Extreme.of(years(0.4, -1, -5, -3, -4), Direction.LOWEST, LocalDate.of(2000, 1, 1));
    assertThat(low.answer()).isEqualTo(Answer.NO);
    assertThat(low.rivals().getFirst().value().value()).isEqualTo(-5);
  }

  @Test
  void aGapForbidsYesButNotNo() {
    Extreme yes = highest(years(0.4, 1, Double.NaN, 3, 4));
    assertThat(yes.answer()).isEqualTo(Answer.CANNOT_BE_SAID);
    assertThat(yes.gaps()).isEqualTo(1);
    assertThat(yes.why()).contains("1 of 4 periods");
    assertThat(highest(years(0.4, 9, Double.NaN, 3, 4)).answer()).isEqualTo(Answer.NO);
  }

  @Test
  void ofHistoryARecordCanOnlySayNo() {
    assertThat(Extreme.of(years(0.4, 1, 2, 3), Direction.HIGHEST, LocalDate.MIN).answer())
        .isEqualTo(Answer.CANNOT_BE_SAID);
    assertThat(Extreme.of(years(0.4, 9, 2, 3), Direction.HIGHEST, LocalDate.MIN).answer())
        .isEqualTo(Answer.NO);
    Extreme late = Extreme.of(years(0.4, 1, 2, 3), Direction.HIGHEST, LocalDate.of(1991, 1, 1));
    assertThat(late.answer()).isEqualTo(Answer.CANNOT_BE_SAID);
    assertThat(late.why()).contains("2000-12-31").contains("1991-01-01");
  }

  @Test
  void periodsBeforeTheDayAskedAreLeftOut() {
    Extreme since = Extreme.of(years(0.4, 9, 2, 3), Direction.HIGHEST, LocalDate.of(2001, 1, 1));
    assertThat(since.answer()).isEqualTo(Answer.YES);
    assertThat(since.periods()).isEqualTo(2);
  }

  @Test
  void aSilentLastPeriodAndALonelyOneCannotSay() {
    assertThat(highest(years(0.4, 1, 2, Double.NaN)).answer()).isEqualTo(Answer.CANNOT_BE_SAID);
    assertThat(highest(years(0.4, 1)).answer()).isEqualTo(Answer.CANNOT_BE_SAID);
  }

  private static Affinity affinity(double... intensities) {
    List<Event> events = new ArrayList<>();
    for (int year = 0; year < intensities.length; year++) {
      for (int i = 0; i < 30; i++) {
        events.add(
            Acts.act(
                "e" + year + "-" + i, FIRST.plusYears(year).minusDays(10L + i), intensities[year]));
      }
    }
    return Affinity.of("AZE-RUS", events, Acts.SOURCE, AffinitySettings.DEFAULT.withHalfLife(90));
  }

  private static List<LocalDate> yearEnds(int n) {
    return IntStream.range(0, n).mapToObj(FIRST::plusYears).toList();
  }

  @Test
  void replicatesGiveABeliefAndDecide() {
    Extreme yes =
        Extreme.of(affinity(-5, 0, 6), yearEnds(3), Direction.HIGHEST, LocalDate.of(2000, 1, 1));
    assertThat(yes.answer()).isEqualTo(Answer.YES);
    assertThat(((Measured.Estimate) yes.belief()).value()).isGreaterThanOrEqualTo(0.9);
    Extreme no =
        Extreme.of(affinity(8, 0, -6), yearEnds(3), Direction.HIGHEST, LocalDate.of(2000, 1, 1));
    assertThat(no.answer()).isEqualTo(Answer.NO);
    assertThat(((Measured.Estimate) no.belief()).value()).isCloseTo(0, within(0.1));
    Extreme even =
        Extreme.of(affinity(3, 3, 3), yearEnds(3), Direction.HIGHEST, LocalDate.of(2000, 1, 1));
    assertThat(even.answer()).isEqualTo(Answer.CANNOT_BE_SAID);
    assertThat(even.rivals()).isNotEmpty();
    assertThat(((Measured.Estimate) even.rivals().getFirst().further()).value())
        .isBetween(0.05, 0.95);
  }
}
