package org.steelyard.measure.stakes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.steelyard.measure.Explanation;
import org.steelyard.model.Measured.Estimate;
import org.steelyard.model.Measured.NoData;

class StakeProfileTest {
  private static final LocalDate T = LocalDate.of(2024, 1, 1);

  private static Score score(Stake stake, double value, double spread, int yearsBack) {
    return new Score(
        stake, value, value - spread, value + spread, "expert A", T.minusYears(yearsBack));
  }

  private static StakeProfile profile(Score... scores) {
    return StakeProfile.of("AZE", "RUS", List.of(scores), T);
  }

  @Test
  void sixScoresGiveTheirMeanWithinTheirRanges() {
    List<Score> scores = new ArrayList<>();
    for (Stake stake : Stake.values()) {
      scores.add(score(stake, 10 + 10 * scores.size(), 5, 0));
    }
    Estimate total = (Estimate) StakeProfile.of("AZE", "RUS", scores, T).total();
    assertThat(total).isEqualTo(new Estimate(35, 30, 40, 1, 6));
  }

  @Test
  void missingStakesAreNamedAndWidenTheRangeToWhateverTheyCouldBe() {
    StakeProfile found = profile(score(Stake.CORRIDOR, 60, 0, 0), score(Stake.MARKET, 90, 0, 0));
    assertThat(found.missing())
        .containsExactly(Stake.GATEWAY, Stake.RESOURCES, Stake.POPULATION, Stake.SECURITY);
    assertThat(found.total()).isEqualTo(new Estimate(75, 25, 550 / 6.0, 1, 2));
    assertThat(found.why().notes()).contains("Missing: kin and language communities.");
  }

  @Test
  void theRangeHoldsEveryCompletion() {
    for (long seed = 1; seed <= 50; seed++) {
      Random random = new Random(seed);
      List<Score> all = new ArrayList<>();
      for (Stake stake : Stake.values()) {
        all.add(score(stake, 5 + random.nextInt(90), random.nextInt(5), 0));
      }
      List<Score> some = new ArrayList<>(all);
      Collections.shuffle(some, random);
      Estimate whole = (Estimate) StakeProfile.of("S", "P", all, T).total();
      Estimate part =
          (Estimate) StakeProfile.of("S", "P", some.subList(0, 1 + random.nextInt(6)), T).total();
      assertThat(whole.value()).as("seed %s", seed).isBetween(part.low(), part.high());
    }
  }

  @Test
  void laterScoresReplaceEarlierOnesButTheFutureIsNotKnown() {
    Score old = score(Stake.SECURITY, 20, 0, 5);
    Score recent = score(Stake.SECURITY, 80, 0, 1);
    Score future = score(Stake.SECURITY, 5, 0, -1);
    StakeProfile found = profile(recent, future, old);
    assertThat(found.scores().get(Stake.SECURITY)).isEqualTo(recent);
    assertThat(found.why().notes()).contains("1 scores are of later days and were not known yet.");
    assertThat(found.why().inputs().stream().mapToDouble(Explanation.Input::contribution).sum())
        .isCloseTo(80, within(1e-12));
  }

  @Test
  void noScoreAtAllIsNoData() {
    assertThat(profile().total())
        .isEqualTo(new NoData("no stake of RUS in AZE has a score by 2024-01-01"));
  }

  @Test
  void aScoreOffTheScaleOrWithoutSourceIsRefused() {
    assertThatThrownBy(() -> score(Stake.MARKET, 98, 5, 0)).hasMessageContaining("Maybe");
    assertThatThrownBy(() -> new Score(Stake.MARKET, 1, 1, 1, " ", T))
        .hasMessageContaining("needs a source");
  }
}
