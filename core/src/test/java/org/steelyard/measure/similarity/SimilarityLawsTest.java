package org.steelyard.measure.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SimilarityLawsTest {
  private static List<String> names(int n) {
    return IntStream.range(0, n).mapToObj(i -> "S" + i).toList();
  }

  private static Portfolios random(List<String> order, long seed, double density) {
    List<String> names = order.stream().sorted().toList();
    Portfolios.Builder builder = new Portfolios.Builder(2000, order);
    Random random = new Random(seed);
    for (String a : names) {
      builder.capability(a, random.nextDouble());
      for (String b : names) {
        int tie = 1 + random.nextInt(3);
        if (random.nextDouble() < density && !a.equals(b)) {
          builder.tie(a, b, tie);
        }
      }
    }
    return builder.build();
  }

  @Test
  void theFastWayEqualsTheDefinitionForAnyNumberOfMembers() {
    for (int n : List.of(2, 3, 17, 63, 64, 65, 130)) {
      Portfolios p = random(names(n), n, n % 2 == 0 ? .1 : .6);
      YearSimilarity year = YearSimilarity.of(p);
      for (int i = 1; i < n; i += 1 + n / 9) {
        for (int j = 0; j < i; j += 1 + n / 9) {
          for (Variant v : Variant.values()) {
            double plain = PlainSimilarity.of(p, i, j, v);
            assertThat(year.value(i, j, v)).as("%s, n %s", v, n).isCloseTo(plain, within(1e-10));
          }
        }
      }
    }
  }

  @Test
  void similarityIsSymmetricAndInItsRange() {
    YearSimilarity year = YearSimilarity.of(random(names(70), 5, .3));
    for (int i = 1; i < 70; i++) {
      for (int j = 0; j < i; j++) {
        for (Variant v : Variant.values()) {
          assertThat(year.value(i, j, v)).isEqualTo(year.value(j, i, v)).isBetween(-1.0, 1.0);
        }
      }
    }
  }

  @Test
  void theOrderOfMembersChangesNothing() {
    List<String> shuffled = new ArrayList<>(names(66));
    Collections.shuffle(shuffled, new Random(4));
    YearSimilarity one = YearSimilarity.of(random(names(66), 8, .2));
    YearSimilarity two = YearSimilarity.of(random(shuffled, 8, .2));
    for (Variant v : Variant.values()) {
      Similarity a = one.between("S3", "S60", v);
      Similarity b = two.between("S60", "S3", v);
      assertThat(a).isInstanceOf(Similarity.Value.class);
      if (a instanceof Similarity.Value x && b instanceof Similarity.Value y) {
        assertThat(x.value()).isCloseTo(y.value(), within(1e-12));
      }
    }
  }

  @Test
  void identicalPortfoliosAreFullyAlike() {
    Portfolios.Builder builder = new Portfolios.Builder(2000, names(6));
    for (String name : names(6)) {
      builder.capability(name, 1);
    }
    builder.tie("S0", "S1", 3).tie("S1", "S0", 3);
    builder.tie("S0", "S4", 2).tie("S1", "S4", 2).tie("S0", "S5", 1).tie("S1", "S5", 1);
    YearSimilarity year = YearSimilarity.of(builder.build());
    for (Variant v : Variant.values()) {
      assertThat(year.value(0, 1, v)).as("%s", v).isEqualTo(1);
    }
  }

  @Test
  void withoutCapabilitiesTheWeightedVariantHasNoDataAndTheOthersDo() {
    Portfolios.Builder builder = new Portfolios.Builder(2000, names(3));
    YearSimilarity year = YearSimilarity.of(builder.capability("S0", 1).build());
    assertThat(year.between("S0", "S1", Variant.S_CAPABILITY))
        .isEqualTo(new Similarity.NoData("capabilities of 2000 are not known for every member"));
    assertThat(year.between("S0", "S1", Variant.S_VALUED)).isInstanceOf(Similarity.Value.class);
  }

  @Test
  void chanceCorrectionIsUndefinedWhereNothingCouldDiffer() {
    Portfolios.Builder builder = new Portfolios.Builder(2000, names(2));
    YearSimilarity year = YearSimilarity.of(builder.tie("S0", "S1", 3).tie("S1", "S0", 3).build());
    assertThat(year.between("S0", "S1", Variant.PI_VALUED)).isInstanceOf(Similarity.NoData.class);
    assertThat(year.between("S0", "S1", Variant.KAPPA_BINARY))
        .isInstanceOf(Similarity.NoData.class);
    assertThat(year.between("S0", "S1", Variant.S_VALUED)).isEqualTo(new Similarity.Value(1, 2));
  }

  @Test
  void statesOutsideOfTheSystemHaveNoData() {
    YearSimilarity year = YearSimilarity.of(new Portfolios.Builder(1900, names(3)).build());
    assertThat(year.between("S0", "X", Variant.S_VALUED))
        .isEqualTo(new Similarity.NoData("X was no member of the state system in 1900"));
    assertThat(year.between("S0", "S0", Variant.S_VALUED)).isInstanceOf(Similarity.NoData.class);
  }

  @Test
  void badInputIsRefusedWithItsValues() {
    Portfolios.Builder builder = new Portfolios.Builder(1900, names(3));
    assertThatThrownBy(() -> builder.tie("S0", "S1", 4)).hasMessageContaining("S0-S1 in 1900");
    assertThatThrownBy(() -> builder.capability("S0", Double.NaN)).hasMessageContaining("NaN");
    assertThatThrownBy(() -> new Portfolios.Builder(1900, List.of("A", "A")))
        .hasMessageContaining("twice");
  }

  @Test
  void weightedKappaEqualsThatOfPsychInR() {
    int[] x = {3, 3, 2, 0, 0, 1, 0, 2, 3, 0, 0, 0};
    int[] z = {3, 2, 2, 0, 0, 0, 0, 1, 3, 0, 3, 0};
    Crosstab table = Crosstab.of(x, z);
    assertThat(table.kappa(Distance.NOMINAL)).isCloseTo(.4893617021, within(5e-11));
    assertThat(table.kappa(Distance.SQUARED)).isCloseTo(.6949152542, within(5e-11));
  }
}
