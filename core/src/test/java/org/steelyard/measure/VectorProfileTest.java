package org.steelyard.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.steelyard.measure.Acts.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.steelyard.model.Event;
import org.steelyard.model.Measured;
import org.steelyard.model.Measured.Estimate;
import org.steelyard.model.Measured.NoData;
import org.steelyard.model.PloverType;
import org.steelyard.model.Pole;

class VectorProfileTest {
  private static final LocalDate T = LocalDate.of(2024, 8, 31);
  private static final List<Pole> POLES =
      List.of(
          new Pole("RUS", "Russia", List.of("RUS")),
          new Pole("TUR", "Türkiye", List.of("TUR")),
          new Pole("WEST", "the West", List.of("USA", "EUU", "FRA")),
          new Pole("IRN", "Iran", List.of("IRN")));

  /// `n` events on `n` days, ten days apart, so that shares follow counts closely.
  static List<Event> dealings(String other, int n, double intensity) {
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      events.add(
          act(
              other + i,
              T.minusDays(i * 100L / n),
              i % 2 == 0 ? "AZE" : other,
              i % 2 == 0 ? other : "AZE",
              PloverType.CONSULT,
              intensity + (i % 3 - 1),
              1,
              "s" + i % 4));
    }
    return events;
  }

  static VectorProfile profile(List<List<Event>> events) {
    return VectorProfile.of(
        "AZE",
        POLES,
        events.stream().flatMap(List::stream).toList(),
        Acts.SOURCE,
        T,
        AffinitySettings.DEFAULT);
  }

  @Test
  void sharesFollowTheCountsAndAddUpToOne() {
    VectorProfile p =
        profile(
            List.of(
                dealings("RUS", 70, 3),
                dealings("TUR", 10, 6),
                dealings("FRA", 10, 1),
                dealings("IRN", 10, -2)));
    List<Double> shares = p.vectors().stream().map(v -> ((Estimate) v.share()).value()).toList();
    assertThat(shares.stream().mapToDouble(s -> s).sum()).isCloseTo(1, within(1e-9));
    assertThat(shares.getFirst()).isCloseTo(0.7, within(0.01));
    assertThat(((Estimate) p.balance().evenness()).value()).isCloseTo(0.678, within(0.02));
    assertThat(((Estimate) p.balance().effective()).value()).isCloseTo(1.92, within(0.05));
    assertThat(p.balance().weakest().pole()).isEqualTo("IRN");
    assertThat(p.balance().weakest().affinity()).isInstanceOf(Estimate.class);
    assertThat(p.balance().weakest().belief()).isGreaterThan(0.9);
  }

  @Test
  void aSilentPoleIsSaidSoAndNeverZero() {
    VectorProfile p = profile(List.of(dealings("RUS", 10, 3), dealings("USA", 10, 3)));
    assertThat(p.balance().silent()).containsExactly("TUR", "IRN");
    VectorProfile.Vector iran = p.vectors().getLast();
    assertThat(iran.affinity()).isInstanceOf(NoData.class);
    assertThat(iran.share()).isInstanceOf(NoData.class);
    assertThat(p.balance().weakest().pole()).isIn("RUS", "WEST");
    assertThat(p.balance().why().notes()).anyMatch(n -> n.contains("No data on TUR, IRN"));
    assertThat(((Estimate) p.balance().hhi()).value()).isCloseTo(0.5, within(1e-6));
  }

  @Test
  void onePoleAloneGivesNoBalance() {
    VectorProfile p = profile(List.of(dealings("RUS", 10, 3)));
    assertThat(p.balance().evenness()).isInstanceOf(NoData.class);
    assertThat(((NoData) p.balance().hhi()).reason()).contains("only 1 of 4 poles");
    assertThat(profile(List.of()).balance().weakest().affinity()).isInstanceOf(NoData.class);
  }

  @Test
  void evennessStaysInItsInterval() {
    Measured evenness =
        profile(List.of(dealings("RUS", 5, 3), dealings("TUR", 5, 3), dealings("IRN", 2, 1)))
            .balance()
            .evenness();
    Estimate e = (Estimate) evenness;
    assertThat(e.low()).isGreaterThanOrEqualTo(0);
    assertThat(e.high()).isLessThanOrEqualTo(1);
    assertThat(e.high() - e.low()).isGreaterThan(0.02);
    assertThat(e.n()).isEqualTo(12);
  }

  @Test
  void theOrderOfTheEventsDoesNotMatter() {
    List<Event> events = new ArrayList<>(dealings("RUS", 30, 3));
    events.addAll(dealings("TUR", 20, 5));
    VectorProfile before = profile(List.of(events));
    Collections.shuffle(events, new Random(4));
    assertThat(profile(List.of(events))).isEqualTo(before);
  }

  @Test
  void aPoleNamedTwiceIsRefused() {
    List<Pole> twice = List.of(POLES.getFirst(), POLES.getFirst());
    assertThatThrownBy(
            () ->
                VectorProfile.of("AZE", twice, List.of(), Acts.SOURCE, T, AffinitySettings.DEFAULT))
        .hasMessageContaining("Maybe");
  }
}
