package org.steelyard.measure.breaks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Annual flow of the Nile at Aswan, 1871-1970, 10^8 m^3 (Cobb 1978, after Durbin and Koopman):
/// reference values computed with R's strucchange.
class NileTest {
  private static final double[] FLOW = {
    1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994, 1020,
    960, 1180, 799, 958, 1140, 1100, 1210, 1150, 1250, 1260, 1220, 1030, 1100, 774, 840,
    874, 694, 940, 833, 701, 916, 692, 1020, 1050, 969, 831, 726, 456, 824, 702,
    1120, 1100, 832, 764, 821, 768, 845, 864, 862, 698, 845, 744, 796, 1040, 759,
    781, 865, 845, 944, 984, 897, 822, 1010, 771, 676, 649, 846, 812, 742, 801,
    1040, 860, 874, 848, 890, 744, 749, 838, 1050, 918, 986, 797, 923, 975, 815,
    1020, 906, 901, 1170, 912, 746, 919, 718, 714, 740
  };

  private static Breaks.Found nile() {
    List<LocalDate> years = new ArrayList<>();
    for (int i = 0; i < FLOW.length; i++) {
      years.add(LocalDate.of(1871 + i, 12, 31));
    }
    Breaks found = Breaks.of("Nile", years, FLOW, 0, BreakSettings.DEFAULT);
    assertThat(found).isInstanceOf(Breaks.Found.class);
    return (Breaks.Found) found;
  }

  @Test
  void theNileHasOneBreakAfter1898WithItsInterval() {
    assertThat(nile().breaks()).hasSize(1);
    Breaks.Break found = nile().breaks().getFirst();
    assertThat(found.last().getYear()).isEqualTo(1898);
    assertThat(found.low().getYear()).isEqualTo(1895);
    assertThat(found.high().getYear()).isEqualTo(1902);
    assertThat(found.known()).isTrue();
    assertThat(found.shift()).isCloseTo(849.9722 - 1097.75, within(5e-5));
  }

  @Test
  void theNilesMeansAreThoseOfTheReference() {
    assertThat(nile().segments()).hasSize(2);
    assertThat(nile().segments().getFirst().mean().value()).isCloseTo(1097.75, within(5e-5));
    assertThat(nile().segments().getLast().mean().value()).isCloseTo(849.9722, within(5e-5));
    assertThat(nile().segments().getFirst().mean().n()).isEqualTo(28);
    assertThat(nile().segments().getLast().from().getYear()).isEqualTo(1899);
  }

  @Test
  void theNilesTableOfFitsIsThatOfTheReference() {
    double[] rss = {2835157, 1597457, 1552924, 1538097, 1507888, 1659994};
    double[] bic = {1318, 1270, 1276, 1285, 1292, 1311};
    assertThat(nile().fits()).hasSize(6);
    for (int m = 0; m < 6; m++) {
      assertThat(nile().fits().get(m).rss()).isCloseTo(rss[m], within(0.5));
      assertThat(nile().fits().get(m).bic()).isCloseTo(bic[m], within(0.5));
    }
    assertThat(nile().fits().get(4).last())
        .extracting(LocalDate::getYear)
        .containsExactly(1898, 1915, 1938, 1953);
    assertThat(nile().fits().get(5).last())
        .extracting(LocalDate::getYear)
        .containsExactly(1885, 1900, 1915, 1938, 1953);
  }
}
