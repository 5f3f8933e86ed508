package org.steelyard.measure.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.steelyard.model.Measured;

/// Laws and small examples of the measures over lists built here.
final class MeasuresTest {
  private static final Organisations SMALL =
      new Organisations(
          List.of(club("ALL"), club("EAST"), club("WEST"), club("NEW"), treaty("PACT")),
          List.of(
              in("ALL", "AAA"),
              in("ALL", "BBB"),
              in("ALL", "EEE"),
              in("ALL", "WWW"),
              in("EAST", "EEE"),
              in("EAST", "AAA"),
              in("WEST", "WWW"),
              in("PACT", "AAA"),
              in("PACT", "BBB"),
              new Membership("WEST", "BBB", "observer", "", ""),
              new Membership("EAST", "BBB", "member", "1995-03", "2000-12-31"),
              new Membership("NEW", "AAA", "member", "2001", "2005-06-30"),
              new Membership("ALL", "OLD", "member", "", "")),
          List.of(new Span("OLD", "", "1992-12-31", ""), new Span("FFF", "", "1991-01-01", "AAA")));

  private static Organisation club(String id) {
    return new Organisation(id, Organisation.Kind.ORGANISATION, id, "", "built here", "");
  }

  private static Organisation treaty(String id) {
    return new Organisation(id, Organisation.Kind.TREATY, id, "", "built here", "");
  }

  private static Membership in(String organisation, String state) {
    return new Membership(organisation, state, "member", "", "");
  }

  private static double value(Measured measured) {
    assertThat(measured).isInstanceOf(Measured.Estimate.class);
    return ((Measured.Estimate) measured).value();
  }

  private static String reason(Measured measured) {
    assertThat(measured).isInstanceOf(Measured.NoData.class);
    return ((Measured.NoData) measured).reason();
  }

  @Test
  void jaccardIsWhatBothHaveOfWhatAtLeastOneHas() {
    JointMemberships joint = JointMemberships.of(SMALL, "AAA", "BBB", 1994);
    assertThat(value(joint.jaccard())).isCloseTo(2 / 3.0, within(1e-12));
    assertThat(joint.jaccard().n()).isEqualTo(3);
    assertThat(value(joint.count())).isEqualTo(2);
    assertThat(joint.joint()).containsExactly("ALL", "PACT");
    assertThat(joint.first()).containsExactly("EAST");
    assertThat(joint.second()).isEmpty();
  }

  @Test
  void anObserverIsNoMemberAndIsListedApart() {
    JointMemberships joint = JointMemberships.of(SMALL, "BBB", "WWW", 1994);
    assertThat(joint.joint()).containsExactly("ALL");
    assertThat(joint.watched()).containsExactly("WEST");
  }

  @Test
  void treatiesCanBeLeftOut() {
    Organisations clubs = SMALL.only(EnumSet.of(Organisation.Kind.ORGANISATION));
    assertThat(JointMemberships.of(clubs, "AAA", "BBB", 1994).joint()).containsExactly("ALL");
  }

  @Test
  void membershipIsAskedOn31DecemberAndItsLastDayStillCounts() {
    assertThat(JointMemberships.of(SMALL, "AAA", "BBB", 1995).joint()).contains("EAST");
    assertThat(JointMemberships.of(SMALL, "AAA", "BBB", 2000).joint()).contains("EAST");
    assertThat(JointMemberships.of(SMALL, "AAA", "BBB", 2001).joint()).doesNotContain("EAST");
    assertThat(new Membership("X", "A", "member", "2001", "2005-06-30").held(2005)).isFalse();
    assertThat(new Membership("X", "A", "member", "2001", "2005").held(2004)).isTrue();
  }

  @Test
  void churnIsWhatChangedOfWhatWasHeldAtEitherEnd() {
    Churn joined = Churn.of(SMALL, "AAA", 2001);
    assertThat(value(joined.share())).isEqualTo(0.25);
    assertThat(joined.joined()).containsExactly("NEW");
    assertThat(Churn.of(SMALL, "AAA", 2005).left()).containsExactly("NEW");
    assertThat(value(Churn.of(SMALL, "AAA", 2010).share())).isEqualTo(0);
    assertThat(reason(Churn.of(SMALL, "AAA", 1990).share())).contains("1990 to 2024, not 1989");
  }

  @Test
  void sharesOfTwoPolesSumToOneAndSwapWithThem() {
    CrossBloc bloc = CrossBloc.of(SMALL, "AAA", List.of("EEE"), List.of("WWW"), 1994);
    assertThat(value(bloc.both())).isCloseTo(1 / 3.0, within(1e-12));
    assertThat(value(bloc.onlyA())).isCloseTo(1 / 3.0, within(1e-12));
    assertThat(value(bloc.onlyB())).isEqualTo(0);
    assertThat(value(bloc.neither())).isCloseTo(1 / 3.0, within(1e-12));
    CrossBloc swapped = CrossBloc.of(SMALL, "AAA", List.of("WWW"), List.of("EEE"), 1994);
    assertThat(swapped.onlyB()).isEqualTo(bloc.onlyA());
    assertThat(swapped.both()).isEqualTo(bloc.both());
    assertThat(reason(CrossBloc.of(SMALL, "EEE", List.of("EEE"), List.of("WWW"), 1994).both()))
        .isEqualTo("EEE is a pole itself");
    assertThat(reason(CrossBloc.of(SMALL, "AAA", List.of(), List.of("WWW"), 1994).both()))
        .isEqualTo("a pole has no states");
  }

  @Test
  void outsideTheYearsAndTheLifeOfAStateThereIsNoData() {
    assertThat(reason(JointMemberships.of(SMALL, "AAA", "OLD", 1993).jaccard()))
        .isEqualTo("OLD was no state on 31 December 1993");
    assertThat(JointMemberships.of(SMALL, "AAA", "OLD", 1992).joint()).containsExactly("ALL");
    assertThat(reason(JointMemberships.of(SMALL, "AAA", "BBB", 2025).jaccard()))
        .contains("1990 to 2024");
    assertThat(reason(JointMemberships.of(SMALL, "AAA", "QQQ", 2000).jaccard()))
        .isEqualTo("QQQ is in no list of members");
    assertThat(reason(JointMemberships.of(SMALL, "AAA", "AAA", 2000).jaccard()))
        .contains("no dyad with itself");
  }

  @Test
  void aFormerNameIsTheStateThatContinuesIt() {
    assertThat(SMALL.held("FFF", 1990)).isEqualTo(SMALL.held("AAA", 1990));
    assertThat(SMALL.held("FFF", 1995)).isInstanceOf(Held.Unknown.class);
  }

  @Test
  void aDateIsAYearAMonthOrADay() {
    assertThatThrownBy(() -> new Membership("X", "A", "member", "12.3.1992", ""))
        .hasMessageContaining("Maybe a date");
    assertThatThrownBy(() -> new Membership("X", "A", "member", "", "1992-3"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
