package org.steelyard.measure.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.steelyard.model.Measured;

class VoteReferenceTest {
  private static List<RollCall> decade() {
    return between("2010", "2020");
  }

  private static List<RollCall> between(String since, String before) {
    TreeMap<Integer, List<String>> calls = new TreeMap<>();
    for (List<String> row : SharedFiles.rows("data/unga-votes/un_roll_calls.csv.gz")) {
      if (row.size() > 3 && row.get(3).compareTo(since) > 0 && row.get(3).compareTo(before) < 0) {
        calls.put(Integer.valueOf(row.getFirst()), row);
      }
    }
    Map<Integer, Map<String, Ballot>> ballots = new HashMap<>();
    for (List<String> row : SharedFiles.rows("data/unga-votes/un_votes.csv.gz")) {
      Ballot ballot =
          switch (row.get(3)) {
            case "yes" -> Ballot.YES;
            case "no" -> Ballot.NO;
            default -> Ballot.ABSTAIN;
          };
      ballots
          .computeIfAbsent(Integer.valueOf(row.getFirst()), _ -> new HashMap<>())
          .put(row.get(2), ballot);
    }
    Map<Integer, List<String>> issues = new HashMap<>();
    for (List<String> row : SharedFiles.rows("data/unga-votes/un_roll_call_issues.csv")) {
      issues
          .computeIfAbsent(Integer.valueOf(row.getFirst()), _ -> new ArrayList<>())
          .add(row.get(2));
    }
    List<RollCall> all = new ArrayList<>();
    calls.forEach(
        (id, row) ->
            all.add(
                new RollCall(
                    String.valueOf(id),
                    Integer.parseInt(row.get(1)),
                    LocalDate.parse(row.get(3)),
                    issues.getOrDefault(id, List.of()),
                    ballots.getOrDefault(id, Map.of()))));
    return all;
  }

  @Test
  void azerbaijansAgreementOfTheDecadeHoldsToThreeDigits() {
    List<RollCall> calls = decade();
    Map<String, Double> table =
        Map.of(
            "IR", .828, "CN", .818, "AM", .761, "RU", .690, "TR", .681, "UA", .607, "GE", .592,
            "US", .238, "IL", .182);
    table.forEach(
        (state, share) -> {
          VoteAgreement found =
              VoteAgreement.of("AZ", state, calls, VoteRule.USUAL.withUnanimous());
          assertThat(VoteAgreementTest.value(found.same()))
              .as(state)
              .isCloseTo(share, within(5e-4));
        });
  }

  @Test
  void theGradedFormWithoutUnanimousVotesIsAnotherNumber() {
    VoteAgreement found = VoteAgreement.of("AZ", "IR", decade(), VoteRule.USUAL);
    assertThat(found.unanimous()).isEqualTo(4);
    assertThat(VoteAgreementTest.value(found.graded())).isCloseTo(.8936, within(5e-5));
  }

  @Test
  void everyIssueHasItsOwnAgreement() {
    SortedMap<String, List<RollCall>> issues = RollCall.byIssue(decade());
    assertThat(issues).hasSize(6);
    issues.forEach(
        (issue, calls) ->
            assertThat(VoteAgreement.of("AZ", "TR", calls, VoteRule.USUAL).same())
                .as(issue)
                .isInstanceOf(Measured.Estimate.class));
  }

  @Test
  void theTableOfTheDecadeHasItsSessionsAndTheWhole() {
    VoteTable table = VoteTable.of("AZ", "IR", decade(), VoteRule.USUAL.withUnanimous());
    assertThat(VoteAgreementTest.value(table.whole().same())).isCloseTo(.828, within(5e-4));
    assertThat(table.sessions().firstKey()).isEqualTo(64);
    assertThat(table.sessions().lastKey()).isEqualTo(74);
    assertThat(table.cells()).hasSize(6);
  }

  /// The order that Yuneman (2023) gives for 2007-22, on the years that the data have.
  @Test
  void kazakhstanVotesMostLikeChinaAndLeastLikeTheUnitedStates() {
    List<RollCall> calls = between("2007", "2020");
    List<String> nearestFirst =
        List.of("RU", "CN", "US", "TR", "DE").stream()
            .sorted(
                Comparator.comparingDouble(
                    state ->
                        -VoteAgreementTest.value(
                            VoteAgreement.of("KZ", state, calls, VoteRule.USUAL).graded())))
            .toList();
    assertThat(nearestFirst).startsWith("CN").endsWith("US");
  }

  private static IdealPoint point(String state) {
    String file = "data/unga-votes/Output/IdealpointestimatesAll_Apr2020.csv.gz";
    List<String> row =
        SharedFiles.rows(file).stream()
            .filter(r -> r.size() > 12 && r.get(2).equals("74") && r.get(12).equals(state))
            .findFirst()
            .orElseThrow();
    return new IdealPoint(
        state,
        74,
        Double.parseDouble(row.get(4)),
        Double.parseDouble(row.get(6)),
        Double.parseDouble(row.get(10)),
        .9,
        Integer.parseInt(row.get(3)));
  }

  @Test
  void idealPointsAreReadAsImportedAndTheirDistanceHasAnInterval() {
    IdealPoint aze = point("AZE");
    assertThat(aze.value()).isCloseTo(-.7189, within(5e-5));
    Measured toUsa = aze.distance(point("USA"));
    Measured toIran = aze.distance(point("IRN"));
    assertThat(VoteAgreementTest.value(toUsa)).isGreaterThan(VoteAgreementTest.value(toIran));
    assertThat(toUsa).isEqualTo(point("USA").distance(aze));
  }
}
