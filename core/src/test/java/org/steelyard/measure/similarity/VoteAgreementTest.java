package org.steelyard.measure.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.steelyard.model.Measured;

class VoteAgreementTest {
  private static final LocalDate DAY = LocalDate.of(2015, 12, 1);
  private static final List<Ballot> BALLOTS = List.of(Ballot.values());

  private static RollCall call(int number, Map<String, Ballot> ballots) {
    List<String> issues = number % 2 == 0 ? List.of("arms") : List.of("arms", "rights");
    return new RollCall("r" + number, 70, DAY.plusDays(number / 3), issues, ballots);
  }

  private static List<RollCall> random(int count) {
    Random random = new Random(9);
    List<RollCall> calls = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Ballot a = BALLOTS.get(random.nextInt(3));
      Ballot b = random.nextInt(4) > 0 ? a : BALLOTS.get(random.nextInt(3));
      calls.add(call(i, Map.of("A", a, "B", b, "C", Ballot.YES)));
    }
    return calls;
  }

  @Test
  void absencesAndUnanimousVotesAreDroppedAndCounted() {
    List<RollCall> calls =
        List.of(
            call(0, Map.of("A", Ballot.YES, "B", Ballot.YES, "C", Ballot.NO)),
            call(1, Map.of("A", Ballot.YES, "B", Ballot.ABSTAIN)),
            call(2, Map.of("A", Ballot.YES, "B", Ballot.NO)),
            call(3, Map.of("A", Ballot.YES, "C", Ballot.NO)),
            call(4, Map.of("A", Ballot.YES, "B", Ballot.YES)));
    VoteAgreement found = VoteAgreement.of("A", "B", calls, VoteRule.USUAL);
    assertThat(List.of(found.agreed(), found.stepped(), found.opposed())).containsOnly(1);
    assertThat(found.absent()).isEqualTo(1);
    assertThat(found.unanimous()).isEqualTo(1);
    assertThat(value(found.same())).isCloseTo(1.0 / 3, within(1e-12));
    assertThat(value(found.graded())).isCloseTo(.5, within(1e-12));
    VoteAgreement all = VoteAgreement.of("A", "B", calls, VoteRule.USUAL.withUnanimous());
    assertThat(value(all.same())).isCloseTo(.5, within(1e-12));
  }

  @Test
  void agreementIsSymmetricAndDoesNotDependOnTheOrderOfVotes() {
    List<RollCall> calls = random(200);
    VoteAgreement one = VoteAgreement.of("A", "B", calls, VoteRule.USUAL);
    List<RollCall> shuffled = new ArrayList<>(calls);
    Collections.shuffle(shuffled, new Random(1));
    assertThat(VoteAgreement.of("B", "A", shuffled, VoteRule.USUAL)).isEqualTo(one);
    Measured.Estimate same = (Measured.Estimate) one.same();
    Measured.Estimate graded = (Measured.Estimate) one.graded();
    assertThat(graded.value()).isGreaterThanOrEqualTo(same.value());
    assertThat(same.low()).isGreaterThan(0).isLessThan(same.value());
    assertThat(same.high()).isLessThan(1).isGreaterThan(same.value());
    assertThat(same.n()).isEqualTo(one.agreed() + one.stepped() + one.opposed());
  }

  @Test
  void noCommonVoteIsNoData() {
    VoteAgreement found = VoteAgreement.of("A", "X", random(5), VoteRule.USUAL);
    assertThat(found.same())
        .isEqualTo(new Measured.NoData("A and X both voted in none of 5 votes that count"));
  }

  @Test
  void theVotesOfASingleDayHaveTheWholeScaleAsInterval() {
    List<RollCall> calls = List.of(call(0, Map.of("A", Ballot.YES, "B", Ballot.NO)));
    assertThat(VoteAgreement.of("A", "B", calls, VoteRule.USUAL).same())
        .isEqualTo(new Measured.Estimate(0, 0, 1, .8, 1));
  }

  @Test
  void aVoteStandsUnderEachOfItsIssuesAndInItsSession() {
    List<RollCall> calls = random(5);
    assertThat(RollCall.byIssue(calls)).containsOnlyKeys("arms", "rights");
    assertThat(RollCall.byIssue(calls).get("arms")).hasSize(5);
    assertThat(RollCall.byIssue(calls).get("rights")).hasSize(2);
    assertThat(RollCall.bySession(calls)).containsOnlyKeys(70);
  }

  @Test
  void aLevelInPerCentIsRefused() {
    assertThatThrownBy(() -> new VoteRule(true, 80, 400, 1)).hasMessageContaining("Maybe");
  }

  static double value(Measured measured) {
    return measured instanceof Measured.Estimate e ? e.value() : Double.NaN;
  }
}
