package org.steelyard.app.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.steelyard.app.Samples;
import org.steelyard.app.brief.Briefs;
import org.steelyard.app.pipeline.Holdings;
import org.steelyard.publish.Figure;
import tools.jackson.databind.JsonNode;

final class WhyNumberTest {
  private static final Holdings HOLDINGS = Samples.holdings();

  @Test
  void aNumberOpensToItsFormulaEventsAndSentences() {
    String text =
        String.join(
            "\n",
            new WhyNumber(HOLDINGS, state -> Briefs.data(HOLDINGS, state))
                .explain("AZE", "affinity.GEO")
                .lines());
    assertThat(text)
        .startsWith("AZE/affinity.GEO  Affinity Azerbaijan – Georgia")
        .containsPattern("value +-?\\d\\.\\d{4} {2}\\(80 %: .+\\) {2}n=2")
        .contains("formula     A(t)")
        .contains("h (half-life, days): 365")
        .contains("e-1111", "e-2222", Samples.SENTENCE)
        .doesNotContain("e-2233");
  }

  @Test
  void whatTheEventsAddIsTheValue() {
    for (String key : new String[] {"affinity.GEO", "share.GEO"}) {
      JsonNode json =
          new WhyNumber(HOLDINGS, state -> Briefs.data(HOLDINGS, state)).explain("AZE", key).json();
      double sum = 0;
      for (JsonNode part : json.path("contributions")) {
        sum += part.path("amount").asDouble();
        assertThat(part.path("citations").path(0).path("quote").asString(""))
            .isEqualTo(Samples.SENTENCE);
      }
      assertThat(json.path("contributions").size()).isEqualTo(2);
      assertThat(sum).as(key).isCloseTo(json.path("value").asDouble(), within(1e-3));
    }
  }

  @Test
  void everyNumberOfABriefCanBeOpened() {
    for (Figure figure : Briefs.data(HOLDINGS, "AZE").picture().figures()) {
      String key = figure.explanation().id();
      JsonNode json =
          new WhyNumber(HOLDINGS, state -> Briefs.data(HOLDINGS, state)).explain("AZE", key).json();
      assertThat(json.path("id").asString("")).isEqualTo("AZE/" + key);
      assertThat(json.path("formula").asString("")).as(key).isNotBlank();
    }
  }

  @Test
  void noDataIsNullWithItsReasonAndNotZero() {
    JsonNode json =
        new WhyNumber(HOLDINGS, state -> Briefs.data(HOLDINGS, state))
            .explain("AZE", "affinity.CHN")
            .json();
    assertThat(json.path("value").isNull()).isTrue();
    assertThat(json.path("n").asInt()).isZero();
    assertThat(json.path("reason").asString("")).isNotBlank();
  }

  @Test
  void anIndexOfBalanceOpensToTheSharesItRestsOn() {
    String text =
        String.join(
            "\n",
            new WhyNumber(HOLDINGS, state -> Briefs.data(HOLDINGS, state))
                .explain("AZE", "balance.evenness")
                .lines());
    assertThat(text).containsPattern("input +share\\.GEO: 1\\.0000");
  }

  @Test
  void anUnknownNumberIsAnsweredWithTheNearest() {
    assertThatThrownBy(
            () ->
                new WhyNumber(HOLDINGS, state -> Briefs.data(HOLDINGS, state))
                    .explain("AZE", "afinity.GEO"))
        .hasMessageContaining("no number 'afinity.GEO'. Did you mean AZE/affinity.GEO")
        .hasMessageContaining("\nMaybe one of its ");
  }
}
