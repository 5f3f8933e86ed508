package org.steelyard.coding.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.steelyard.model.Pair;
import org.steelyard.model.PloverType;

final class MatchingTest {
  private static final PloverType MEET = PloverType.CONSULT;
  private static final PloverType HELP = PloverType.AID;
  private static final PloverType BLAME = PloverType.ACCUSE;

  private static EventGold gold(Set<Pair> ignore, EventGold.Act... acts) {
    return new EventGold("x", "d", 1, "en", "Text.", Arrays.asList(acts), ignore);
  }

  private static EventGold.Act act(String from, String to, PloverType... types) {
    return new EventGold.Act(from, to, Set.of(types), Set.of(), false);
  }

  private static EventGold.Act reciprocal(String from, String to, PloverType type) {
    return new EventGold.Act(from, to, Set.of(type), Set.of(), true);
  }

  private static Triple triple(String from, String to, PloverType type) {
    return new Triple(from, to, type, false);
  }

  private static Tally tally(EventGold gold, Triple... predicted) {
    return Matching.tally(gold, List.of(predicted));
  }

  @Test
  void anAcceptedTypeOnTheSamePairIsRight() {
    assertThat(tally(gold(Set.of(), act("AZE", "TUR", MEET, HELP)), triple("AZE", "TUR", HELP)))
        .isEqualTo(new Tally(1, 0, 0));
  }

  @Test
  void theOppositeDirectionIsWrongAndTheActIsMissed() {
    assertThat(tally(gold(Set.of(), act("AZE", "TUR", HELP)), triple("TUR", "AZE", HELP)))
        .isEqualTo(new Tally(0, 1, 1));
  }

  @Test
  void orderSaysNothingWhereTheGoldRecordIsReciprocal() {
    assertThat(tally(gold(Set.of(), reciprocal("AZE", "TUR", MEET)), triple("TUR", "AZE", MEET)))
        .isEqualTo(new Tally(1, 0, 0));
  }

  @Test
  void orderSaysNothingWhereThePredictionIsReciprocal() {
    Triple both = new Triple("TUR", "AZE", MEET, true);
    assertThat(tally(gold(Set.of(), act("AZE", "TUR", MEET)), both)).isEqualTo(new Tally(1, 0, 0));
  }

  @Test
  void anAlternativeTypeIsNeitherRightNorWrongNorMissed() {
    EventGold.Act act = new EventGold.Act("GEO", "RUS", Set.of(BLAME), Set.of(HELP), false);
    assertThat(tally(gold(Set.of(), act), triple("GEO", "RUS", HELP))).isEqualTo(Tally.NONE);
  }

  @Test
  void anAlternativeBesideTheRightTypeChangesNothing() {
    EventGold.Act act = new EventGold.Act("GEO", "RUS", Set.of(BLAME), Set.of(HELP), false);
    assertThat(tally(gold(Set.of(), act), triple("GEO", "RUS", HELP), triple("GEO", "RUS", BLAME)))
        .isEqualTo(new Tally(1, 0, 0));
  }

  @Test
  void aPredictionOnAnIgnoredPairDoesNotCountInEitherOrder() {
    EventGold none = gold(Set.of(Pair.of("IRN", "ARM")));
    assertThat(tally(none, triple("IRN", "ARM", HELP), triple("ARM", "IRN", BLAME)))
        .isEqualTo(Tally.NONE);
  }

  @Test
  void anActOnAnIgnoredPairCanStillBeFoundOrMissed() {
    EventGold gold = gold(Set.of(Pair.of("IRN", "ARM")), act("IRN", "ARM", HELP));
    assertThat(tally(gold, triple("IRN", "ARM", HELP))).isEqualTo(new Tally(1, 0, 0));
    assertThat(tally(gold, triple("IRN", "ARM", BLAME))).isEqualTo(new Tally(0, 0, 1));
  }

  @Test
  void severalPredictionsThatFitOneActCountOnce() {
    EventGold gold = gold(Set.of(), act("AZE", "TUR", MEET, HELP));
    assertThat(tally(gold, triple("AZE", "TUR", MEET), triple("AZE", "TUR", HELP)))
        .isEqualTo(new Tally(1, 0, 0));
  }

  @Test
  void theSamePredictionTwiceIsOne() {
    assertThat(tally(gold(Set.of()), triple("AZE", "TUR", MEET), triple("AZE", "TUR", MEET)))
        .isEqualTo(new Tally(0, 1, 0));
  }

  @Test
  void twoActsOfOnePairNeedTwoPredictions() {
    EventGold gold = gold(Set.of(), act("AZE", "TUR", MEET), act("AZE", "TUR", HELP));
    assertThat(tally(gold, triple("AZE", "TUR", MEET))).isEqualTo(new Tally(1, 0, 1));
    assertThat(tally(gold, triple("AZE", "TUR", MEET), triple("AZE", "TUR", HELP)))
        .isEqualTo(new Tally(2, 0, 0));
  }

  @Test
  void matchingDoesNotDependOnOrder() {
    EventGold gold = gold(Set.of(), act("AZE", "TUR", MEET, HELP), act("AZE", "TUR", MEET));
    Triple meet = triple("AZE", "TUR", MEET);
    Triple help = triple("AZE", "TUR", HELP);
    assertThat(tally(gold, meet, help)).isEqualTo(new Tally(2, 0, 0));
    assertThat(tally(gold, help, meet)).isEqualTo(new Tally(2, 0, 0));
  }

  @Test
  void anythingPredictedWhereNothingIsLabelledIsWrong() {
    assertThat(tally(gold(Set.of()), triple("AZE", "TUR", MEET))).isEqualTo(new Tally(0, 1, 0));
  }
}
