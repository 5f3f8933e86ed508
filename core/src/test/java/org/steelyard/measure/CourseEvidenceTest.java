package org.steelyard.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.steelyard.measure.VectorProfileTest.dealings;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.steelyard.measure.Course.Label;
import org.steelyard.measure.CourseEvidence.Commitment;
import org.steelyard.measure.CourseEvidence.Tug;
import org.steelyard.model.Event;
import org.steelyard.model.Measured;
import org.steelyard.model.Measured.Estimate;
import org.steelyard.model.Measured.NoData;

class CourseEvidenceTest {
  private static final List<List<Event>> EVEN =
      List.of(
          dealings("RUS", 20, 3),
          dealings("TUR", 20, 3),
          dealings("USA", 20, 3),
          dealings("IRN", 20, 3));

  private static final List<List<Event>> ONE_FOE =
      List.of(dealings("RUS", 20, -5), dealings("TUR", 20, 5), dealings("USA", 20, 5));

  private static Course course(List<List<Event>> events, CourseEvidence evidence) {
    return Course.of(VectorProfileTest.profile(events), Course.Thresholds.DEFAULT, evidence);
  }

  private static CourseEvidence bound(Commitment... commitments) {
    return new CourseEvidence(List.of(), true, List.of(commitments));
  }

  private static Measured at(double value, double spread) {
    return new Estimate(value, value - spread, value + spread, .8, 5);
  }

  @Test
  void withoutEvidenceTheCourseIsThatOfDealingsAlone() {
    for (long seed = 1; seed <= 20; seed++) {
      Random random = new Random(seed);
      List<List<Event>> events =
          List.of(
              dealings("RUS", 1 + random.nextInt(30), random.nextInt(15) - 7),
              dealings("TUR", 1 + random.nextInt(30), random.nextInt(15) - 7),
              dealings("USA", 1 + random.nextInt(30), random.nextInt(15) - 7));
      Course plain = Course.of(VectorProfileTest.profile(events), Course.Thresholds.DEFAULT);
      CourseEvidence unknown =
          new CourseEvidence(List.of(new Tug("RUS", "TUR", new NoData("none"))), false, List.of());
      assertThat(course(events, unknown)).as("seed %s", seed).isEqualTo(plain);
      assertThat(plain.label()).isNotIn(Label.BANDWAGONING, Label.BALANCING_AGAINST);
    }
  }

  @Test
  void anAllyAndAFoeIsBalancingAgainstTheFoe() {
    Course c = course(ONE_FOE, bound(new Commitment("TUR", "pact of 2021", true)));
    assertThat(c.label()).isEqualTo(Label.BALANCING_AGAINST);
    assertThat(c.pole()).isEqualTo("RUS");
    assertThat(c.fired().words())
        .startsWith("balancing against RUS: RUS's affinity, the lowest, lies below 0")
        .contains("TUR pact of 2021");
    assertThat(course(ONE_FOE, bound()).label()).isEqualTo(Label.HEDGING);
    assertThat(course(ONE_FOE, bound()).wouldChange())
        .anyMatch(
            w ->
                w.startsWith("balancing against RUS only if there is a defence commitment")
                    && w.contains("(none)"));
  }

  @Test
  void aCommitmentToTheFoeItselfIsNoBalancingAgainstIt() {
    Course c =
        course(
            ONE_FOE,
            bound(new Commitment("TUR", "pact", true), new Commitment("RUS", "union", false)));
    assertThat(c.label()).isNotEqualTo(Label.BALANCING_AGAINST);
  }

  @Test
  void boundToOneFriendAloneIsBandwagoningAndToTwoIsNot() {
    Course one = course(EVEN, bound(new Commitment("RUS", "defence union", true)));
    assertThat(one.label()).isEqualTo(Label.BANDWAGONING);
    assertThat(one.fired().words())
        .startsWith("bandwagoning with RUS: there is a defence commitment to RUS");
    Course two =
        course(
            EVEN,
            bound(
                new Commitment("RUS", "defence union", true), new Commitment("TUR", "pact", true)));
    assertThat(two.label()).isEqualTo(Label.BALANCED);
  }

  @Test
  void aMembershipThatDoesNotObligeToDefendIsNoBandwagon() {
    assertThat(course(EVEN, bound(new Commitment("RUS", "customs union", false))).label())
        .isEqualTo(Label.BALANCED);
  }

  @Test
  void anAlignmentWhollyBeyondTheBandSpeaksAgainstBalance() {
    CourseEvidence far =
        new CourseEvidence(List.of(new Tug("RUS", "USA", at(70, 5))), false, List.of());
    Course c = course(EVEN, far);
    assertThat(c.label()).isNotEqualTo(Label.BALANCED);
    assertThat(c.wouldChange())
        .anyMatch(
            w -> w.startsWith("balanced only if the alignment between RUS and USA (70.00, 65.00"));
    CourseEvidence unsure =
        new CourseEvidence(List.of(new Tug("RUS", "USA", at(60, 10))), false, List.of());
    assertThat(course(EVEN, unsure).label()).isEqualTo(Label.BALANCED);
  }

  @Test
  void theFriendliestPoleOnWhoseSideEveryAlignmentLiesIsLeanedTo() {
    List<List<Event>> events = List.of(dealings("RUS", 20, 3.5), dealings("USA", 20, 3));
    CourseEvidence tug =
        new CourseEvidence(List.of(new Tug("USA", "RUS", at(30, 5))), false, List.of());
    Course c = course(events, tug);
    assertThat(c.label()).isEqualTo(Label.LEANING);
    assertThat(c.pole()).isEqualTo("RUS");
  }

  @Test
  void anAlignmentInTheBandTellsHedgingWhereAffinitiesDoNot() {
    List<List<Event>> events = List.of(dealings("RUS", 12, 0), dealings("USA", 12, 0));
    assertThat(course(events, CourseEvidence.NONE).label()).isEqualTo(Label.INSUFFICIENT_DATA);
    CourseEvidence even =
        new CourseEvidence(List.of(new Tug("RUS", "USA", at(50, 4))), false, List.of());
    assertThat(course(events, even).label()).isEqualTo(Label.HEDGING);
  }

  @Test
  void onBadTermsWithAllButBoundIsNotIsolated() {
    List<List<Event>> events = List.of(dealings("RUS", 20, -5), dealings("USA", 20, -5));
    assertThat(course(events, bound()).label()).isEqualTo(Label.ISOLATED);
    assertThat(course(events, bound(new Commitment("RUS", "pact", true))).label())
        .isNotEqualTo(Label.ISOLATED);
  }

  @Test
  void commitmentsThatNobodyLookedUpAreRefused() {
    assertThatThrownBy(
            () -> new CourseEvidence(List.of(), false, List.of(new Commitment("RUS", "x", true))))
        .hasMessageContaining("Maybe");
  }
}
