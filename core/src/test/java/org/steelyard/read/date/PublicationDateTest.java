package org.steelyard.read.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.steelyard.model.Precision;
import org.steelyard.model.PublicationDate;
import org.steelyard.model.PublicationDate.How;
import org.steelyard.model.When;
import org.steelyard.read.Reading;
import org.steelyard.read.terms.Terms;

class PublicationDateTest {
  private static final String PROSE =
      "The two ministers met in the port city on Monday and signed a treaty on fishing.";

  private static PublicationDate date(String text, String name) {
    return Reading.done(text.getBytes(StandardCharsets.UTF_8), name).document().published();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2023-05-06; 2023-05-06",
        "Updated 06.05.2023, 10:15; 2023-05-06",
        "6 May 2023; 2023-05-06",
        "May 6, 2023; 2023-05-06",
        "6 травня 2023 року; 2023-05-06",
        "6 мая 2023 года; 2023-05-06",
        "6 may 2023-cü il; 2023-05-06",
        "6 Mayıs 2023 Cumartesi; 2023-05-06",
        "25/12/2022; 2022-12-25",
        "20230506T101500Z; 2023-05-06"
      })
  void writtenDatesAreReadInAllLanguages(String text, String wanted) {
    assertThat(new WrittenDates(Terms.load()).stamp(text))
        .isEqualTo(When.day(LocalDate.parse(wanted)));
  }

  @Test
  void whatIsNoDateIsUnknown() {
    WrittenDates dates = new WrittenDates(Terms.load());
    assertThat(dates.first("31.02.2023")).isEqualTo(When.UNKNOWN);
    assertThat(dates.first("05/06/2023")).as("day and month").isEqualTo(When.UNKNOWN);
    assertThat(dates.first("version 2.10.2")).isEqualTo(When.UNKNOWN);
  }

  @Test
  void aDatedLineAtTheHeadGivesTheDay() {
    PublicationDate date = date("date 2023-05-06 pixel\n\nA title of some words\n\n" + PROSE, "a");
    assertThat(date.when()).isEqualTo(When.day(LocalDate.of(2023, 5, 6)));
    assertThat(date.how()).isEqualTo(How.TEXT);
  }

  @Test
  void aDatelineWithoutYearTakesTheLatestYearThatIsNoDeadline() {
    String text =
        "PORTVILLE, Harbourland, May 6. "
            + PROSE
            + "\n\nTrade fell in 2022 and will recover in 2023; the quay will be ready by 2030.";
    PublicationDate date = date(text, "a");
    assertThat(date.when()).isEqualTo(When.day(LocalDate.of(2023, 5, 6)));
    assertThat(date.how()).isEqualTo(How.TEXT);
  }

  @Test
  void aDatelineWithItsYearIsAByline() {
    PublicationDate date = date("Портвіль, 6 травня 2023. " + PROSE, "a");
    assertThat(date.how()).isEqualTo(How.BYLINE);
  }

  @Test
  void aYearThatIsCalledPresentIsAYear() {
    PublicationDate date =
        date("This is their third meeting since the outset of 2023. " + PROSE, "a");
    assertThat(date.when().precision()).isEqualTo(Precision.YEAR);
    assertThat(date.when().from()).isEqualTo(LocalDate.of(2023, 1, 1));
  }

  @Test
  void theFileNameGivesTheDateWhereTheTextIsSilent() {
    PublicationDate date = date(PROSE, "reports/2023-05-06_treaty.txt");
    assertThat(date)
        .isEqualTo(new PublicationDate(When.day(LocalDate.of(2023, 5, 6)), How.FILE_NAME));
    assertThat(date(PROSE, "treaty.txt")).isEqualTo(PublicationDate.UNKNOWN);
  }

  @Test
  void aYearInAStoryIsNoPublicationDate() {
    assertThat(date("In 1994 the parties signed a truce. " + PROSE, "a"))
        .isEqualTo(PublicationDate.UNKNOWN);
  }
}
