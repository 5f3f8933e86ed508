package org.steelyard.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class BarTest {
  @Test
  void aLineHasCountsRateAndTheTimeThatRemains() {
    assertThat(Bar.line("reading", 25, 100, 5_000_000, 10))
        .isEqualTo(
            "reading ██████░░░░░░░░░░░░░░░░░░ 25 of 100 · 3 a second · 0.5 MB/s · 30 s left");
  }

  @Test
  void spansAreSaidAsPeopleSayThem() {
    assertThat(Bar.span(8.4)).isEqualTo("8 s");
    assertThat(Bar.span(125)).isEqualTo("2 min 5 s");
    assertThat(Bar.span(4800)).isEqualTo("1 h 20 min");
  }

  @Test
  void reasonsThatDifferInNamesAndNumbersAreOne() {
    assertThat(Tally.reason("'a.pdf' is a damaged PDF (at 12).\nMaybe."))
        .isEqualTo(Tally.reason("'b/c.pdf' is a damaged PDF (no end).\nMaybe."))
        .isEqualTo("is a damaged PDF (..)");
    assertThat(Tally.reason("'x' is cut off after 12,345 bytes.\nMaybe."))
        .isEqualTo("is cut off after .. bytes");
  }
}
