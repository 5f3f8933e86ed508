package org.steelyard.measure.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.steelyard.measure.Explanation;
import org.steelyard.model.Measured.NoData;

class VoteTableTest {
  private static final List<String> ISSUES = List.of("arms", "rights", "trade");

  private static List<RollCall> random(long seed, int n) {
    Random random = new Random(seed);
    List<RollCall> calls = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      int session = 60 + random.nextInt(5) * 2;
      Map<String, Ballot> ballots = new HashMap<>();
      for (String state : List.of("A", "B", "C")) {
        if (random.nextInt(10) > 0) {
          ballots.put(state, List.of(Ballot.values()).get(random.nextInt(3)));
        }
      }
      calls.add(
          new RollCall(
              "r" + i,
              session,
              LocalDate.of(1945 + session, 10, 1).plusDays(random.nextInt(60)),
              ISSUES.subList(0, random.nextInt(4)),
              ballots));
    }
    return calls;
  }

  /// What `map` has at `key`, which the test knows to be there.
  private static <K, V> V at(Map<K, V> map, K key) {
    return Objects.requireNonNull(map.get(key));
  }

  private static int cast(VoteAgreement found) {
    return found.agreed() + found.stepped() + found.opposed();
  }

  @Test
  void sessionsPartitionTheWholeAndTheirWeightedMeanIsIt() {
    for (long seed = 1; seed <= 20; seed++) {
      VoteTable table = VoteTable.of("A", "B", random(seed, 300), VoteRule.USUAL);
      double sum = 0;
      int n = 0;
      for (VoteAgreement one : table.sessions().values()) {
        n += cast(one);
        sum += cast(one) == 0 ? 0 : VoteAgreementTest.value(one.graded()) * cast(one);
      }
      assertThat(n).as("seed %s", seed).isEqualTo(cast(table.whole()));
      assertThat(sum / n)
          .as("seed %s", seed)
          .isCloseTo(VoteAgreementTest.value(table.whole().graded()), within(1e-12));
    }
  }

  @Test
  void aSessionWithoutVotesIsAGapAndNeverZero() {
    VoteTable table = VoteTable.of("A", "B", random(3, 300), VoteRule.USUAL);
    assertThat(table.sessions().keySet()).containsExactly(60, 61, 62, 63, 64, 65, 66, 67, 68);
    assertThat(at(table.sessions(), 61).graded()).isInstanceOf(NoData.class);
    assertThat(at(table.cells(), "arms").keySet()).isEqualTo(table.sessions().keySet());
    assertThat(at(at(table.cells(), "arms"), 63).same()).isInstanceOf(NoData.class);
  }

  @Test
  void aVoteWithoutAnIssueCountsInTheWholeOnly() {
    List<RollCall> calls = random(4, 200);
    VoteTable table = VoteTable.of("A", "B", calls, VoteRule.USUAL);
    assertThat(table.without())
        .isEqualTo((int) calls.stream().filter(c -> c.issues().isEmpty()).count())
        .isPositive();
    assertThat(cast(at(table.issues(), "arms"))).isLessThan(cast(table.whole()));
  }

  @Test
  void orderOfVotesAndOfStatesChangesNothing() {
    List<RollCall> calls = random(5, 200);
    List<RollCall> shuffled = new ArrayList<>(calls);
    Collections.shuffle(shuffled, new Random(9));
    VoteTable one = VoteTable.of("A", "B", calls, VoteRule.USUAL);
    assertThat(VoteTable.of("A", "B", shuffled, VoteRule.USUAL).cells()).isEqualTo(one.cells());
    assertThat(at(VoteTable.of("B", "A", calls, VoteRule.USUAL).sessions(), 62).graded())
        .isEqualTo(at(one.sessions(), 62).graded());
  }

  @Test
  void contributionsAddUpToTheAgreement() {
    List<RollCall> calls = random(6, 200);
    Explanation why = VoteTable.explain("A", "B", "all", calls, VoteRule.USUAL);
    VoteAgreement found = VoteAgreement.of("A", "B", calls, VoteRule.USUAL);
    assertThat(why.inputs()).hasSize(cast(found));
    assertThat(why.inputs().stream().mapToDouble(Explanation.Input::contribution).sum())
        .isCloseTo(VoteAgreementTest.value(found.graded()), within(1e-12));
    assertThat(why.notes().getFirst()).startsWith(found.absent() + " votes are left out");
  }

  @Test
  void nothingVotedIsAnEmptyTableWithoutData() {
    VoteTable table = VoteTable.of("A", "B", List.of(), VoteRule.USUAL);
    assertThat(table.sessions()).isEmpty();
    assertThat(table.whole().same()).isInstanceOf(NoData.class);
  }
}
