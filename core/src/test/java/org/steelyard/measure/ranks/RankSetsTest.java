package org.steelyard.measure.ranks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.steelyard.model.Measured.Estimate;

class RankSetsTest {
  private static final double Z80 = 1.2815515655446004;

  private static Estimate normal(double value, double error) {
    return new Estimate(value, value - Z80 * error, value + Z80 * error, 0.8, 100);
  }

  private static Estimate exact(double value) {
    return new Estimate(value, value, value, 1, 1);
  }

  private static List<String> words(List<Estimate> estimates) {
    return RankSets.of(estimates, 0.8).stream().map(RankSet::words).toList();
  }

  @Test
  void valuesFarApartHaveSureRanks() {
    assertThat(words(List.of(normal(1, 0.1), normal(3, 0.1), normal(2, 0.1))))
        .containsExactly("3", "1", "2");
  }

  @Test
  void oneThatNobodyCanTellApartCouldStandAnywhere() {
    assertThat(words(List.of(normal(5, 0.1), normal(3, 0.1), normal(4, 20))))
        .containsExactly("1-2", "2-3", "1-3");
  }

  @Test
  void exactValuesDifferByAnyDifferenceAndEqualOnesShareTheBestRank() {
    List<RankSet> sets = RankSets.of(List.of(exact(2), exact(2.000001), exact(2)), 0.99);
    assertThat(sets)
        .containsExactly(new RankSet(2, 2, 3), new RankSet(1, 1, 1), new RankSet(2, 2, 3));
  }

  @Test
  void theArmsThatFaceEachOtherCount() {
    Estimate above = new Estimate(2, 1.9, 9, 0.8, 10);
    Estimate below = new Estimate(1, -9, 1.1, 0.8, 10);
    assertThat(words(List.of(above, below))).containsExactly("1", "2");
  }

  @Test
  void theOrderGivenChangesNothing() {
    List<Estimate> some = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      some.add(normal(i * 0.3, 0.2));
    }
    List<String> words = new ArrayList<>(words(some));
    Collections.reverse(some);
    Collections.reverse(words);
    assertThat(words(some)).isEqualTo(words);
  }

  @Test
  void moreConfidenceNeverNarrows() {
    List<Estimate> some = List.of(normal(1, 0.3), normal(1.8, 0.3), normal(2.2, 0.3));
    List<RankSet> low = RankSets.of(some, 0.6);
    List<RankSet> high = RankSets.of(some, 0.99);
    for (int i = 0; i < low.size(); i++) {
      assertThat(high.get(i).best()).isLessThanOrEqualTo(low.get(i).best());
      assertThat(high.get(i).worst()).isGreaterThanOrEqualTo(low.get(i).worst());
    }
  }

  @Test
  void allTrueRanksLieInTheirSetsAsOftenAsPromised() {
    long seed = 20261127;
    SplittableRandom random = new SplittableRandom(seed);
    double[] truth = {0, 0.5, 0.55, 1.5, 1.55, 3};
    for (double confidence : new double[] {0.8, 0.95}) {
      int held = 0;
      int sure = 0;
      int rounds = 2000;
      for (int round = 0; round < rounds; round++) {
        List<Estimate> drawn = new ArrayList<>();
        for (double value : truth) {
          drawn.add(normal(value + 0.4 * random.nextGaussian(), 0.4));
        }
        List<RankSet> sets = RankSets.of(drawn, confidence);
        boolean all = true;
        for (int i = 0; i < truth.length; i++) {
          int rank = truth.length - i;
          all &= sets.get(i).best() <= rank && rank <= sets.get(i).worst();
          sure += sets.get(i).best() == sets.get(i).worst() ? 1 : 0;
        }
        held += all ? 1 : 0;
      }
      assertThat((double) held / rounds)
          .as("seed " + seed + ", level " + confidence)
          .isGreaterThanOrEqualTo(confidence);
      // Not by saying nothing.
      assertThat(sure).as("seed " + seed).isGreaterThan(rounds / 4);
    }
  }

  @Test
  void aConfidenceOutsideItsRangeIsRefused() {
    assertThatThrownBy(() -> RankSets.of(List.of(), 1)).hasMessageContaining("between 0 and 1");
  }

  @Test
  void nobodyHasNoRank() {
    assertThat(RankSets.of(List.of(), 0.8)).isEmpty();
    assertThat(words(List.of(normal(1, 1)))).containsExactly("1");
  }
}
