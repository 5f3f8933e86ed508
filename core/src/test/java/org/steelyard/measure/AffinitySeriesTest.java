package org.steelyard.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steelyard.measure.Acts.act;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.steelyard.model.Event;
import org.steelyard.model.Measured;
import org.steelyard.model.Series;

class AffinitySeriesTest {
  private static final List<Event> EVENTS =
      List.of(act("a", LocalDate.of(2024, 2, 29), 4), act("b", LocalDate.of(2024, 4, 22), 4));

  private static Series series(AffinitySeries.Step step, double halfLife) {
    return AffinitySeries.of(
        "AZE-RUS",
        EVENTS,
        Acts.SOURCE,
        step,
        LocalDate.of(2024, 1, 15),
        LocalDate.of(2024, 8, 19),
        AffinitySettings.DEFAULT.withHalfLife(halfLife));
  }

  @Test
  void monthsEndOnTheirLastDayAndTheLastAtTheDayAsked() {
    assertThat(series(AffinitySeries.Step.MONTH, 365).points())
        .extracting(Series.Point::at)
        .startsWith(LocalDate.of(2024, 1, 31), LocalDate.of(2024, 2, 29))
        .endsWith(LocalDate.of(2024, 7, 31), LocalDate.of(2024, 8, 19))
        .hasSize(8);
  }

  @Test
  void quartersEndInMarchAndJune() {
    Series quarters = series(AffinitySeries.Step.QUARTER, 365);
    assertThat(quarters.points())
        .extracting(Series.Point::at)
        .containsExactly(
            LocalDate.of(2024, 3, 31), LocalDate.of(2024, 6, 30), LocalDate.of(2024, 8, 19));
    assertThat(quarters.points()).extracting(Series.Point::coverage).containsExactly(1, 1, 0);
    assertThat(quarters.step()).isEqualTo("quarter");
  }

  @Test
  void beforeTheFirstEventAndAfterLongSilenceThereIsNoData() {
    List<Series.Point> points = series(AffinitySeries.Step.MONTH, 30).points();
    assertThat(points)
        .extracting(p -> p.value() instanceof Measured.NoData)
        .containsExactly(true, false, false, false, false, true, true, true);
  }
}
