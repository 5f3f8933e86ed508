package org.steelyard.read.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.steelyard.model.Precision;
import org.steelyard.model.When;

class StampsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-07-29",
        "2024-07-29T23:59:59+03:00",
        "2024-07-29 10:00:00",
        "2024/07/29",
        "20240729",
        "20240729T101010Z",
        "20240729101010",
        "Mon, 29 Jul 2024 10:00:00 +0300",
        "29 Jul 2024 10:00 GMT",
        "Mon, 29 Jul 24 10:00:00 EST",
        "Monday, 29-Jul-24 10:00:00 GMT",
        "Mon Jul 29 10:00:00 2024",
        "July 29, 2024",
        "Jul. 29, 2024 10:00",
        "29.07.2024",
        "29/07/2024 10:00",
        "1722247200",
        "1722247200000",
        "1722247200.25"
      })
  void theDayIsReadInEveryForm(String stamp) {
    assertThat(Stamps.read(stamp)).isEqualTo(When.day(LocalDate.of(2024, 7, 29)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "32.13.2024",
        "2024-13-01",
        "2024-02-30",
        "03/04/2024",
        "99999",
        "0",
        "Mon, 29 Xyz 2024",
        "1850-01-01",
        "2024-07-29x"
      })
  void whatIsNoDateIsUnknown(String stamp) {
    assertThat(Stamps.read(stamp)).isEqualTo(When.UNKNOWN);
  }

  @Test
  void monthsAndYearsKeepTheirGrain() {
    assertThat(Stamps.read("2024-07").precision()).isEqualTo(Precision.MONTH);
    assertThat(Stamps.read("2024").precision()).isEqualTo(Precision.YEAR);
    assertThat(Stamps.read("2024-07").to()).isEqualTo(LocalDate.of(2024, 7, 31));
  }

  @Test
  void longTextsAreNoDates() {
    assertThat(Stamps.read("a".repeat(1_000_000))).isEqualTo(When.UNKNOWN);
  }
}
