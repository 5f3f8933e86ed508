package org.steelyard.measure.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.steelyard.model.Claim;
import org.steelyard.model.Polarity;
import org.steelyard.model.Speaker;
import org.steelyard.model.When;
import org.steelyard.ontology.HorizonWords;

class ForecastLedgerTest {
  private static Claim claim(String id, boolean forecast, String horizon) {
    return new Claim(
        id,
        new Speaker("an analyst", "analyst", "", ""),
        List.of("AZE", "RUS"),
        "relations will cool",
        Polarity.NEGATIVE,
        Claim.Quotation.INDIRECT,
        forecast,
        horizon,
        "if the talks fail",
        "test",
        Told.words(id));
  }

  private static ForecastLedger ledger(String asOf) {
    return ForecastLedger.of(
        List.of(
            claim("open", true, "in the near future"),
            claim("spring", true, "by spring"),
            claim("year", true, "2024"),
            claim("no forecast", false, "2024")),
        _ -> new ForecastLedger.Told(When.day(LocalDate.of(2024, 8, 20)), "en"),
        new DueDates(HorizonWords.load()),
        LocalDate.parse(asOf));
  }

  @Test
  void dueForecastsComeFirst() {
    assertThat(ledger("2025-06-01").entries())
        .extracting(e -> e.claim().id() + " " + e.status())
        .containsExactly("year DUE", "spring DUE", "open OPEN");
  }

  @Test
  void onTheDayItselfItIsDueAndBeforeItIsNot() {
    assertThat(ledger("2024-12-31").entries().getFirst().status())
        .isEqualTo(ForecastLedger.Status.DUE);
    assertThat(ledger("2024-12-30").entries())
        .allMatch(e -> e.status() == ForecastLedger.Status.OPEN);
  }
}
