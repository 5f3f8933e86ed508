package org.steelyard.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.steelyard.model.Event;
import org.steelyard.model.Measured.Estimate;
import org.steelyard.model.Measured.NoData;
import org.steelyard.model.PloverType;
import org.steelyard.model.QuadClass;

class NetCooperationTest {
  private static List<Event> acts(PloverType type, int n) {
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      events.add(Acts.act(type + "-" + i, LocalDate.of(2024, 5, 1), "AZE", "RUS", type, 0, 1, "s"));
    }
    return events;
  }

  private static List<Event> words(int cooperative, int hostile) {
    List<Event> events = acts(PloverType.SUPPORT, cooperative);
    events.addAll(acts(PloverType.ACCUSE, hostile));
    return events;
  }

  @Test
  void itIsTheBalanceOfCooperationAndConflict() {
    NetCooperation net = NetCooperation.of("AZE-RUS 2024", words(8, 2), 0.95);
    Estimate e = (Estimate) net.net();
    assertThat(e.value()).isCloseTo(0.6, within(1e-12));
    assertThat(e.low()).isCloseTo(2 * 0.4902 - 1, within(0.0002));
    assertThat(e.n()).isEqualTo(10);
    assertThat(net.counts())
        .containsEntry(QuadClass.VERBAL_COOPERATION, 8)
        .containsEntry(QuadClass.MATERIAL_CONFLICT, 0);
    assertThat(net.why().inputs().stream().mapToDouble(Explanation.Input::contribution).sum())
        .isCloseTo(0.6, within(1e-12));
  }

  @Test
  void withoutEventsThereIsNoData() {
    assertThat(NetCooperation.of("AZE-IRN 2024", List.of(), 0.8).net())
        .isEqualTo(new NoData("no event of AZE-IRN 2024"));
  }

  @Test
  void friendlyWordsAndHostileDeedsGiveAGapAboveZero() {
    List<Event> events = words(56, 14);
    events.addAll(acts(PloverType.AID, 48));
    events.addAll(acts(PloverType.COERCE, 32));
    Estimate gap = (Estimate) TalkDeedGap.of("AZE-RUS 2024", events, 0.95).gap();
    assertThat(gap.value()).isCloseTo(0.4, within(1e-12));
    assertThat(gap.low()).isCloseTo(2 * 0.0524, within(0.0001));
    assertThat(gap.high()).isCloseTo(2 * 0.3339, within(0.0001));
  }

  @Test
  void wordsAloneGiveNoGap() {
    assertThat(TalkDeedGap.of("AZE-RUS 2024", words(3, 0), 0.8).gap())
        .isEqualTo(new NoData("no event of AZE-RUS 2024 (deeds)"));
  }

  private static Map<QuadClass, Integer> quads(int vc, int mc, int vx, int mx) {
    return Map.of(
        QuadClass.VERBAL_COOPERATION, vc,
        QuadClass.MATERIAL_COOPERATION, mc,
        QuadClass.VERBAL_CONFLICT, vx,
        QuadClass.MATERIAL_CONFLICT, mx);
  }

  @Test
  void countsOfImportedDyadYearsGiveNetCooperation() {
    // ICEWS 2014: AZE->ARM 358/2/73/84, AZE->RUS 275/7/13/9.
    Estimate armenia =
        (Estimate) NetCooperation.ofCounts("AZE>ARM 2014", quads(358, 2, 73, 84), 0.95).net();
    assertThat(armenia.value()).isCloseTo((360 - 157) / 517.0, within(1e-12));
    assertThat(armenia.low()).isLessThan(armenia.value());
    assertThat(armenia.n()).isEqualTo(517);
    NetCooperation russia = NetCooperation.ofCounts("AZE>RUS 2014", quads(275, 7, 13, 9), 0.95);
    Estimate net = (Estimate) russia.net();
    assertThat(net.value()).isCloseTo(260 / 304.0, within(1e-12));
    assertThat(net.low()).isGreaterThan(armenia.high());
    assertThat(russia.why().inputs().stream().mapToDouble(Explanation.Input::contribution).sum())
        .isCloseTo(net.value(), within(1e-12));
  }

  @Test
  void countsAndEventsGiveTheSame() {
    assertThat(NetCooperation.ofCounts("k", quads(8, 0, 2, 0), 0.8).net())
        .isEqualTo(NetCooperation.of("k", words(8, 2), 0.8).net());
    assertThat(NetCooperation.ofCounts("k", Map.of(), 0.8).net())
        .isEqualTo(new NoData("no event of k"));
  }

  @Test
  void aNegativeCountIsRefused() {
    assertThatThrownBy(() -> NetCooperation.ofCounts("k", quads(8, -1, 2, 0), 0.8))
        .hasMessageContaining("-1");
  }
}
