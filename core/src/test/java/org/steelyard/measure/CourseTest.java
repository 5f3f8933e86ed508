package org.steelyard.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steelyard.measure.VectorProfileTest.dealings;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.steelyard.model.Event;

class CourseTest {
  private static Course course(List<List<Event>> events) {
    return Course.of(VectorProfileTest.profile(events), Course.Thresholds.DEFAULT);
  }

  @Test
  void evenEngagementOnGoodTermsIsBalanced() {
    Course c =
        course(
            List.of(
                dealings("RUS", 20, 3),
                dealings("TUR", 20, 3),
                dealings("USA", 20, 3),
                dealings("IRN", 20, 3)));
    assertThat(c.label()).isEqualTo(Course.Label.BALANCED);
    assertThat(c.fired().words()).contains("evenness is 0.80 or more (1.00)");
    assertThat(c.wouldChange()).anyMatch(w -> w.startsWith("leaning to"));
  }

  @Test
  void evenHostilityIsIsolationAndNotBalance() {
    Course c =
        course(
            List.of(
                dealings("RUS", 20, -5),
                dealings("TUR", 20, -5),
                dealings("USA", 20, -5),
                dealings("IRN", 20, -5)));
    assertThat(c.label()).isEqualTo(Course.Label.ISOLATED);
    assertThat(c.wouldChange()).anyMatch(w -> w.startsWith("balanced only if no pole's affinity"));
  }

  @Test
  void aClearLeadIsLeaningToThatPole() {
    Course c =
        course(List.of(dealings("RUS", 20, 2), dealings("TUR", 20, 8), dealings("USA", 20, 2)));
    assertThat(c.label()).isEqualTo(Course.Label.LEANING);
    assertThat(c.pole()).isEqualTo("TUR");
    assertThat(c.fired().words()).startsWith("leaning to TUR: the lower end of TUR's affinity");
  }

  @Test
  void goodTermsWithTwoAndBadWithAThirdIsHedging() {
    Course c =
        course(List.of(dealings("RUS", 20, 3), dealings("TUR", 20, 3), dealings("IRN", 20, -3)));
    assertThat(c.label()).isEqualTo(Course.Label.HEDGING);
    assertThat(c.wouldChange()).anyMatch(w -> w.contains("IRN -"));
  }

  @Test
  void aHandfulOfEventsIsInsufficient() {
    assertThat(course(List.of(dealings("RUS", 2, 3), dealings("TUR", 9, 3))).label())
        .isEqualTo(Course.Label.INSUFFICIENT_DATA);
    assertThat(course(List.of()).label()).isEqualTo(Course.Label.INSUFFICIENT_DATA);
  }
}
