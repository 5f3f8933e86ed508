package org.steelyard.measure.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.steelyard.model.Measured;

/// Reference values: Krippendorff 2011, sections A to C (nominal data); Cohen 1960, table of 200
/// cases.
final class AgreementTest {
  private static final double LEVEL = .95;

  /// Units from one text a rater; `.` is a gap.
  private static List<List<String>> units(String... raters) {
    List<List<String>> units = new ArrayList<>();
    for (int i = 0; i < raters[0].length(); i++) {
      List<String> unit = new ArrayList<>();
      for (String rater : raters) {
        unit.add(rater.charAt(i) == '.' ? "" : rater.substring(i, i + 1));
      }
      units.add(unit);
    }
    return units;
  }

  private static Agreement agreement(List<List<String>> units) {
    return Agreement.of(units, LEVEL, 200, 1);
  }

  private static double value(Measured measured) {
    return ((Measured.Estimate) measured).value();
  }

  @Test
  void alphaOfBinaryDataIsKrippendorffs() {
    Agreement agreement = agreement(units("0100000010", "1110010000"));
    assertThat(value(agreement.alpha())).isCloseTo(.095, within(.0005));
    assertThat(value(agreement.percent())).isCloseTo(.6, within(1e-12));
  }

  @Test
  void alphaOfNominalDataIsKrippendorffs() {
    Agreement agreement = agreement(units("aabbdcccedda", "babbbccceddd"));
    assertThat(value(agreement.alpha())).isCloseTo(.692, within(.0005));
  }

  @Test
  void alphaOfFourRatersWithGapsIsKrippendorffs() {
    Agreement agreement =
        agreement(units("123321412...", "1233224125.3", ".3332342251.", "12332441251."));
    assertThat(value(agreement.alpha())).isCloseTo(.743, within(.0005));
    assertThat(agreement.kappa()).isInstanceOf(Measured.NoData.class);
    assertThat(agreement.alpha().n()).as("a unit of one value tells nothing").isEqualTo(11);
  }

  @Test
  void kappaIsCohens() {
    int[][] table = {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}};
    List<List<String>> units = new ArrayList<>();
    for (int a = 0; a < table.length; a++) {
      for (int b = 0; b < table.length; b++) {
        units.addAll(Collections.nCopies(table[a][b], List.of("c" + a, "c" + b)));
      }
    }
    Agreement agreement = agreement(units);
    assertThat(value(agreement.kappa())).isCloseTo(.492, within(.0005));
    assertThat(value(agreement.percent())).isCloseTo(.7, within(1e-12));
    Measured.Estimate kappa = (Measured.Estimate) agreement.kappa();
    assertThat(kappa.low()).isBetween(.35, .45);
    assertThat(kappa.high()).isBetween(.53, .63);
  }

  @Test
  void whereNothingCouldDisagreeThereIsNoData() {
    Agreement agreement = agreement(units("aaa", "aaa"));
    assertThat(value(agreement.percent())).isEqualTo(1);
    assertThat(agreement.kappa()).isInstanceOf(Measured.NoData.class);
    assertThat(agreement.alpha()).isInstanceOf(Measured.NoData.class);
  }

  @Test
  void unitsOfOneRaterAreNoAgreement() {
    assertThat(agreement(units("ab.", "..c")).percent()).isInstanceOf(Measured.NoData.class);
  }

  @Test
  void theOrderOfRatersLeavesNoTrace() {
    Agreement one = agreement(units("aabbdcccedda", "babbbccceddd"));
    Agreement two = agreement(units("babbbccceddd", "aabbdcccedda"));
    assertThat(two).isEqualTo(one);
  }
}
