package org.steelyard.coding.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.steelyard.model.Measured;
import org.steelyard.model.PloverType;

final class AgreementAcrossLanguagesTest {
  private static final Triple HELP = new Triple("AZE", "GEO", PloverType.AID, false);
  private static final Triple MEET = new Triple("AZE", "GEO", PloverType.CONSULT, true);
  private static final Triple MET = new Triple("GEO", "AZE", PloverType.CONSULT, true);
  private static final Map<String, List<Triple>> MEANS =
      Map.of("help", List.of(HELP), "meet", List.of(MEET), "met", List.of(MET), "rain", List.of());

  private static EventGold row(String language, String document, int sentence, String text) {
    String id = document + sentence + language;
    return new EventGold(id, document, sentence, language, text, List.of(), Set.of());
  }

  private static AgreementAcrossLanguages of(EventGold... rows) {
    return AgreementAcrossLanguages.of(
        List.of(rows),
        (language, sentences) ->
            sentences.stream().map(text -> MEANS.getOrDefault(text, List.of())).toList());
  }

  private static AgreementAcrossLanguages.Part against(
      AgreementAcrossLanguages agreement, String language) {
    AgreementAcrossLanguages.Part part = agreement.languages().get(language);
    if (part == null) {
      throw new AssertionError("Nothing was compared in " + language);
    }
    return part;
  }

  private static double value(Measured measured) {
    return switch (measured) {
      case Measured.Estimate estimate -> estimate.value();
      case Measured.NoData nothing -> throw new AssertionError(nothing.reason());
    };
  }

  @Test
  void sentencesWithTheSameActsAgreeAndOthersDoNot() {
    AgreementAcrossLanguages agreement =
        of(
            row("en", "a", 1, "help"),
            row("az", "a", 1, "help"),
            row("en", "a", 2, "help"),
            row("az", "a", 2, "rain"),
            row("en", "a", 3, "rain"),
            row("az", "a", 3, "rain"));
    AgreementAcrossLanguages.Part part = against(agreement, "az");
    assertThat(part).isEqualTo(agreement.together());
    assertThat(value(part.overall())).isEqualTo(2 / 3.0);
    assertThat(part.overall().n()).isEqualTo(3);
    assertThat(value(part.coded())).isEqualTo(0.5);
    assertThat(part.coded().n()).isEqualTo(2);
  }

  @Test
  void theTwoOfAReciprocalActMayStandInEitherOrder() {
    AgreementAcrossLanguages agreement = of(row("en", "a", 1, "meet"), row("tr", "a", 1, "met"));
    assertThat(value(agreement.together().coded())).isEqualTo(1);
  }

  @Test
  void allTogetherAgreeOnlyWhereEachDoes() {
    AgreementAcrossLanguages agreement =
        of(row("en", "a", 1, "help"), row("uk", "a", 1, "help"), row("ru", "a", 1, "meet"));
    assertThat(agreement.languages()).containsOnlyKeys("ru", "uk");
    assertThat(value(against(agreement, "uk").coded())).isEqualTo(1);
    assertThat(value(against(agreement, "ru").coded())).isEqualTo(0);
    assertThat(value(agreement.together().coded())).isEqualTo(0);
  }

  @Test
  void sentencesThatAreThereInOneLanguageCountForNothing() {
    AgreementAcrossLanguages agreement =
        of(row("en", "a", 1, "help"), row("uk", "a", 2, "help"), row("uk", "b", 1, "help"));
    assertThat(agreement.any()).isFalse();
    assertThat(agreement.languages()).isEmpty();
    assertThat(ScoreTable.agreement(agreement)).isEmpty();
  }

  @Test
  void languagesAgreeWithEachOtherWithoutEnglishToo() {
    AgreementAcrossLanguages agreement = of(row("uk", "a", 1, "help"), row("ru", "a", 1, "help"));
    assertThat(agreement.languages()).isEmpty();
    assertThat(value(agreement.together().coded())).isEqualTo(1);
  }

  @Test
  void sentencesWithoutAnyActGiveNoShareOfThoseCoded() {
    AgreementAcrossLanguages agreement = of(row("en", "a", 1, "rain"), row("az", "a", 1, "rain"));
    assertThat(value(agreement.together().overall())).isEqualTo(1);
    assertThat(agreement.together().coded()).isInstanceOf(Measured.NoData.class);
    assertThat(ScoreTable.agreement(agreement).getLast()).endsWith("0  no data");
  }

  @Test
  void theOrderOfRowsChangesNothingAndWholeDocumentsAreDrawn() {
    List<EventGold> rows = new ArrayList<>();
    for (int document = 0; document < 20; document++) {
      for (String language : List.of("en", "tr")) {
        String text = document < 10 && language.equals("tr") ? "rain" : "help";
        rows.add(row(language, "d" + document, 1, text));
        rows.add(row(language, "d" + document, 2, text));
      }
    }
    AgreementAcrossLanguages agreement = of(rows.toArray(new EventGold[0]));
    assertThat(of(rows.reversed().toArray(new EventGold[0]))).isEqualTo(agreement);
    assertThat(agreement.together().coded())
        .isInstanceOfSatisfying(
            Measured.Estimate.class,
            share -> {
              assertThat(share.value()).isEqualTo(0.5);
              assertThat(share.low()).isBetween(0.2, 0.4);
              assertThat(share.high()).isBetween(0.6, 0.8);
            });
  }

  @Test
  void aCoderThatAnswersTooFewSentencesIsRefused() {
    assertThatThrownBy(
            () ->
                AgreementAcrossLanguages.of(
                    List.of(row("en", "a", 1, "help")), (language, sentences) -> List.of()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("0 of 1");
  }
}
