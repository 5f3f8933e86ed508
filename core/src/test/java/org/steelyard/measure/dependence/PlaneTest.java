package org.steelyard.measure.dependence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.steelyard.measure.dependence.Plane.Quadrant;
import org.steelyard.model.Measured;
import org.steelyard.model.Measured.Estimate;
import org.steelyard.model.Measured.NoData;

class PlaneTest {
  private static Estimate about(double value, double spread) {
    return new Estimate(value, value - spread, value + spread, .8, 5);
  }

  private static Moves.Point year(int year, Measured dependence, Measured affinity) {
    return new Moves.Point(
        LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), dependence, affinity);
  }

  @Test
  void clearValuesFallIntoTheirQuadrant() {
    Plane plane = Plane.AT_ZERO;
    assertThat(plane.place(about(.3, .1), about(4, 1)).words()).isEqualTo("friendly dependence");
    assertThat(plane.place(about(.3, .1), about(-4, 1)).words()).isEqualTo("hostile dependence");
    assertThat(plane.place(about(-.3, .1), about(-4, 1)).words()).isEqualTo("hostile distance");
    assertThat(plane.place(about(-.3, .1), about(4, 1)).words())
        .isEqualTo("friendly neighbourliness");
  }

  @Test
  void anIntervalAcrossABorderCannotBeToldApart() {
    Plane.Place place = Plane.AT_ZERO.place(about(.3, .1), about(0, 1));
    assertThat(place.certain()).isFalse();
    assertThat(place.words())
        .isEqualTo("cannot be told apart: friendly dependence 0.50, hostile dependence 0.50");
  }

  @Test
  void anEndOfAnEightyPercentIntervalOnTheBorderLeavesATenthBeyond() {
    Plane.Place place = Plane.AT_ZERO.place(about(.1, .1), about(5, 1));
    assertThat(place.likely().get(Quadrant.FRIENDLY_DEPENDENCE)).isCloseTo(.9, within(1e-6));
  }

  @Test
  void likelihoodsAddUpToOneAndFollowTheQuadrantsTouched() {
    Random random = new Random(11);
    for (int i = 0; i < 500; i++) {
      Plane plane = new Plane(random.nextGaussian(), random.nextGaussian());
      Plane.Place place =
          plane.place(
              about(random.nextGaussian(), random.nextDouble()),
              about(random.nextGaussian(), random.nextDouble()));
      assertThat(place.likely().values().stream().mapToDouble(d -> d).sum())
          .as("seed 11, draw %s", i)
          .isCloseTo(1, within(1e-9));
      assertThat(place.touched()).isNotEmpty();
      if (place.certain()) {
        assertThat(place.likely().get(place.touched().getFirst())).isGreaterThan(.8);
      }
    }
  }

  @Test
  void valuesWithoutSpreadAreCertainAndTheBorderBelongsAbove() {
    Plane.Place place = Plane.AT_ZERO.place(about(0, 0), about(0, 0));
    assertThat(place.words()).isEqualTo("friendly dependence");
    assertThat(place.likely().get(Quadrant.FRIENDLY_DEPENDENCE)).isEqualTo(1);
  }

  @Test
  void noDataHasNoPlace() {
    Plane.Place place = Plane.AT_ZERO.place(new NoData("no trade data"), about(1, 1));
    assertThat(place.words()).isEqualTo("no data: no trade data");
    assertThat(place.likely()).isEmpty();
  }

  @Test
  void aMoveIsDatedByTheBreakAndSaysWhetherItIsBorneOut() {
    List<Moves.Point> points = new ArrayList<>();
    for (int y = 2010; y < 2020; y++) {
      points.add(year(y, about(.2, .05), y < 2015 ? about(-3, 1) : about(3, 1)));
    }
    Collections.shuffle(points, new Random(3));
    Moves moves =
        Moves.of(
            Plane.AT_ZERO, points, List.of(LocalDate.of(2018, 1, 1), LocalDate.of(2015, 1, 1)));
    assertThat(moves.stays()).hasSize(3);
    assertThat(moves.moves()).hasSize(2);
    Moves.Move first = moves.moves().getFirst();
    assertThat(first.words()).isEqualTo("2015-01-01: hostile dependence -> friendly dependence");
    assertThat(first.certain()).isTrue();
    assertThat(moves.moves().getLast().quadrant()).isFalse();
    assertThat(moves.stays().get(1).from()).isEqualTo(LocalDate.of(2015, 1, 1));
  }

  @Test
  void aMoveWithinTheIntervalsIsSaidNotToBeBorneOut() {
    Moves moves =
        Moves.of(
            Plane.AT_ZERO,
            List.of(
                year(2010, about(.2, .05), about(-.5, 2)),
                year(2011, about(.2, .05), about(.5, 2))),
            List.of(LocalDate.of(2011, 1, 1)));
    assertThat(moves.moves().getFirst().quadrant()).isTrue();
    assertThat(moves.moves().getFirst().certain()).isFalse();
    assertThat(moves.moves().getFirst().words()).contains("do not bear out");
  }

  @Test
  void aPeriodThatABreakCutsBelongsToNeitherSide() {
    Moves moves =
        Moves.of(
            Plane.AT_ZERO,
            List.of(
                year(2010, about(.2, .05), about(3, 1)), year(2011, about(.2, .05), about(3, 1))),
            List.of(LocalDate.of(2010, 6, 1)));
    assertThat(moves.cut()).hasSize(1);
    assertThat(moves.stays()).hasSize(1);
    assertThat(moves.moves()).isEmpty();
  }

  @Test
  void periodsWithoutDataStayOutOfTheMeanAndNeverCountAsZero() {
    Moves moves =
        Moves.of(
            Plane.AT_ZERO,
            List.of(
                year(2010, about(.2, .05), new NoData("silence")),
                year(2011, about(.2, .05), about(4, 1))),
            List.of());
    assertThat(((Estimate) moves.stays().getFirst().place().affinity()).value()).isEqualTo(4);
  }

  @Test
  void aPeriodThatRunsBackwardsIsRefused() {
    assertThatThrownBy(
            () ->
                new Moves.Point(
                    LocalDate.of(2011, 1, 1), LocalDate.of(2010, 1, 1), about(0, 1), about(0, 1)))
        .hasMessageContaining("forward");
  }
}
