package org.steelyard.measure.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.steelyard.model.When;
import org.steelyard.ontology.HorizonWords;

class DueDatesTest {
  private final DueDates dates = new DueDates(HorizonWords.load());
  private final When published = When.day(LocalDate.of(2024, 8, 20));

  @ParameterizedTest
  @CsvSource({
    "en, by spring, 2025-05-31",
    "en, in the summer, 2024-08-31",
    "en, next winter, 2025-02-28",
    "en, 2024, 2024-12-31",
    "en, by 2030, 2030-12-31",
    "en, in 2025-2027, 2027-12-31",
    "en, in November, 2024-11-30",
    "en, in May 2026, 2026-05-31",
    "en, winter of 2026, 2027-02-28",
    "en, within two years, 2026-08-20",
    "en, in 6 months, 2025-02-20",
    "en, by the end of the year, 2024-12-31",
    "en, next year, 2025-12-31",
    "en, by March next year, 2025-03-31",
    "en, next month, 2024-09-30",
    "en, this week, 2024-08-25",
    "en, until 2025-03-01, 2025-03-01",
    "uk, до весни, 2025-05-31",
    "uk, наступного року, 2025-12-31",
    "uk, через три роки, 2027-08-20",
    "ru, к концу года, 2024-12-31",
    "ru, через 5 лет, 2029-08-20",
    "ru, к лету, 2024-08-31",
    "ru, в 2026 году, 2026-12-31",
    "az, yaza qədər, 2025-05-31",
    "az, gələn il, 2025-12-31",
    "tr, yaza kadar, 2024-08-31",
    "tr, gelecek yıl, 2025-12-31",
    "tr, iki yıl içinde, 2026-08-20"
  })
  void aHorizonIsDueOnItsLastDay(String language, String horizon, LocalDate due) {
    assertThat(dates.of(horizon, language, published)).isEqualTo(new Due.On(due));
  }

  @ParameterizedTest
  @CsvSource({
    "en, in the near future",
    "en, in the coming years",
    "en, soon",
    "uk, найближчим часом",
    "en, in the 2030s"
  })
  void aVagueHorizonStaysOpen(String language, String horizon) {
    assertThat(dates.of(horizon, language, published)).isInstanceOf(Due.Open.class);
  }

  @Test
  void withoutAPublicationDateOnlyAbsoluteHorizonsAreDated() {
    assertThat(dates.of("by spring", "en", When.UNKNOWN)).isInstanceOf(Due.Open.class);
    assertThat(dates.of("spring 2025", "en", When.UNKNOWN))
        .isEqualTo(new Due.On(LocalDate.of(2025, 5, 31)));
    assertThat(dates.of("", "en", published)).isEqualTo(new Due.Open("no horizon is stated"));
  }
}
