package org.steelyard.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.steelyard.model.Measured;

class CoverageTest {
  private static final Coverage WHOLE = Coverage.years("ICEWS dyad-years", 2002, 2014);
  private static final Measured ANY = new Measured.Estimate(1, 0, 2, 0.8, 3);

  private static LocalDate day(int year) {
    return LocalDate.of(year, 6, 1);
  }

  @Test
  void insideTheMeasureIsAskedAndOutsideItIsNoData() {
    assertThat(WHOLE.within(day(2002), day(2014), () -> ANY)).isEqualTo(ANY);
    assertThat(
            WHOLE.within(
                day(2014),
                day(2015),
                () -> {
                  throw new AssertionError("asked outside the coverage");
                }))
        .isInstanceOfSatisfying(
            Measured.NoData.class,
            none -> assertThat(none.reason()).contains("ICEWS", "2014-12-31", "2015-06-01"));
    assertThat(WHOLE.lacks(LocalDate.MIN, day(2010))).isNotEmpty();
  }

  @Test
  void aGapInsideIsNoDataWithItsReason() {
    Coverage gappy =
        new Coverage(
            "files",
            day(2000),
            day(2010),
            List.of(new Coverage.Gap(day(2004), day(2005), "no file was imported")));
    assertThat(gappy.lacks(day(2001), day(2003))).isEmpty();
    assertThat(gappy.lacks(day(2001), day(2004))).contains("no file was imported");
    assertThat(gappy.lacks(day(2005), day(2006))).contains("2004-06-01");
  }

  @Test
  void aCoverageThatEndsBeforeItBeginsIsRefused() {
    assertThatThrownBy(() -> Coverage.years("x", 2014, 2002)).hasMessageContaining("Maybe");
  }
}
