package org.steelyard.measure.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.steelyard.measure.AffinitySeries;
import org.steelyard.measure.AffinitySettings;
import org.steelyard.measure.VectorProfile;
import org.steelyard.model.Event;
import org.steelyard.model.Intensity;
import org.steelyard.model.PloverType;
import org.steelyard.model.Pole;
import org.steelyard.model.When;

class WhatIsNotKnownTest {
  private static final LocalDate T = LocalDate.of(2024, 8, 31);

  private static Event act(String id, When when) {
    return new Event(
        id,
        when,
        "AZE",
        "RUS",
        PloverType.SUPPORT,
        "",
        false,
        "",
        new Intensity("PLOVER", 5),
        1,
        List.of("r-" + id));
  }

  private static WhatIsNotKnown of(List<Event> events, Set<String> checked) {
    List<Pole> poles =
        List.of(new Pole("RUS", "Russia", List.of("RUS")), new Pole("IRN", "Iran", List.of("IRN")));
    AffinitySettings settings = AffinitySettings.DEFAULT;
    return WhatIsNotKnown.of(
        VectorProfile.of("AZE", poles, events, _ -> "agency", T, settings),
        List.of(
            AffinitySeries.of(
                "AZE-RUS",
                events,
                _ -> "agency",
                AffinitySeries.Step.MONTH,
                T.minusMonths(2),
                T,
                settings)),
        events,
        _ -> "agency",
        checked);
  }

  @Test
  void everyGapIsNamedWithItsNumbers() {
    WhatIsNotKnown unknown =
        of(List.of(act("a", Told.day("2024-07-02")), act("b", When.UNKNOWN)), Set.of("a"));
    assertThat(unknown.gaps())
        .extracting(WhatIsNotKnown.Gap::text)
        .containsExactly(
            "Nothing is reported with Iran: relations there are unknown.",
            "affinity AZE-RUS: no report in 2 of 3 months.",
            "2 events rest on 1 source: agency.",
            "The text dates 1 of 2 events not at all; publication stands for it, if known.",
            "No person has checked 1 of 2 events.");
    assertThat(unknown.gaps().getLast().items()).containsExactly("b");
  }

  @Test
  void checkedEventsLeaveNoGap() {
    assertThat(of(List.of(act("a", Told.day("2024-07-02"))), Set.of("a")).gaps())
        .extracting(WhatIsNotKnown.Gap::kind)
        .doesNotContain(WhatIsNotKnown.Kind.UNCHECKED, WhatIsNotKnown.Kind.UNKNOWN_DATES);
  }
}
