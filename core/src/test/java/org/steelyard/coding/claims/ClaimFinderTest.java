package org.steelyard.coding.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.steelyard.language.Tongue;
import org.steelyard.model.Claim;
import org.steelyard.model.Claim.Quotation;
import org.steelyard.model.Polarity;

final class ClaimFinderTest {
  private static List<Claim> find(Tongue tongue, String... sentences) {
    return Found.in(tongue, sentences);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN|Political analyst Nino Berid told Newsline that ties between Georgia and Armenia are warm.|Nino Berid|analyst|INDIRECT|ties between Georgia and Armenia are warm",
        "EN|Ties between Georgia and Armenia are warm, expert Nino Berid told Newsline, Wirehouse reports.|Nino Berid|expert|INDIRECT|Ties between Georgia and Armenia are warm",
        "EN|“Ties between Georgia and Armenia are warm,” said historian Nino Berid.|Nino Berid|scholar|DIRECT|Ties between Georgia and Armenia are warm",
        "EN|According to the analyst, ties between Georgia and Armenia are warm.|analyst|analyst|INDIRECT|ties between Georgia and Armenia are warm",
        "EN|Even Ukrainian experts note this, stressing that the policy of Georgia has kept it safe.|Ukrainian experts|expert|INDIRECT|the policy of Georgia has kept it safe",
        "EN|Vladimir Putin said the ties of Georgia and Armenia would be restored.|Vladimir Putin|official|INDIRECT|the ties of Georgia and Armenia would be restored",
        "UK|Як зазначає Р. Беридзе, «політика Грузії зміцнює довіру між сусідами».|Р. Беридзе|''|DIRECT|політика Грузії зміцнює довіру між сусідами",
        "UK|Таким чином, як стверджує грузинський політолог С. Беридзе: «Грузія зуміла довести свою незалежність усім».|С. Беридзе|scholar|DIRECT|Грузія зуміла довести свою незалежність усім",
        "UK|Згідно з Беридзе, одним із важливих теоретиків реалізму, «держави думають про усунення загроз від сусідів» [16, с. 139].|Беридзе|scholar|DIRECT|держави думають про усунення загроз від сусідів",
        "UK|Експерт Ніно Беридзе вважає, що відносини Грузії та Вірменії теплі й дружні.|Ніно Беридзе|expert|INDIRECT|відносини Грузії та Вірменії теплі й дружні",
        "UK|«Відносини Грузії та Вірменії дружні», — зазначила експертка Ніно Беридзе.|Ніно Беридзе|expert|DIRECT|Відносини Грузії та Вірменії дружні",
        "RU|Политолог Нино Беридзе отметила, что отношения Грузии и Армении стали теплее.|Нино Беридзе|analyst|INDIRECT|отношения Грузии и Армении стали теплее",
        "AZ|Politoloq Nino Beridze bildirib ki, Gürcüstan və Ermənistan münasibətləri yaxşıdır.|Nino Beridze|*|INDIRECT|Gürcüstan və Ermənistan münasibətləri yaxşıdır",
      })
  void aClaimHasItsSpeaker(
      Tongue tongue,
      String text,
      String name,
      String role,
      Quotation quotation,
      String proposition) {
    List<Claim> found = find(tongue, text);
    assertThat(found).hasSize(1);
    Claim claim = found.getFirst();
    assertThat(claim.speaker().name()).isEqualTo(name);
    if (!role.equals("*")) {
      assertThat(claim.speaker().role()).isEqualTo(role);
    }
    assertThat(claim.quotation()).isEqualTo(quotation);
    assertThat(claim.proposition()).isEqualTo(proposition);
    assertThat(claim.provenance().quote()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN|It should be noted that ties between Georgia and Armenia are warm.",
        "EN|Georgia and Armenia have warm ties, and trade is growing.",
        "EN|The report on both states was published on Tuesday.",
        "EN|According to the agreement, Georgia and Armenia will open the border.",
        "EN|The club “Friends of the Black Sea Coast” met in Georgia.",
        "EN|“Will Georgia and Armenia ever be friends?” asked analyst Nino Berid.",
        "UK|Слід зазначити, що відносини Грузії та Вірменії дружні.",
        "UK|Відповідно до угоди, Грузія та Вірменія відкриють кордон.",
      })
  void withoutASpeakerThereIsNoClaim(Tongue tongue, String text) {
    assertThat(find(tongue, text)).isEmpty();
  }

  @Test
  void pronounsRolesAndSurnamesAreResolved() {
    List<Claim> found =
        find(
            Tongue.EN,
            "Ties of Georgia and Iran grow, political analyst Nino Berid told Newsline.",
            "",
            "According to the analyst, the ties of Georgia and Iran rest on trust.",
            "",
            "Berid added that Georgia does not fear Iran.",
            "",
            "“Georgia and Iran have found a common language,” she stated.");
    assertThat(found).extracting(c -> c.speaker().name()).containsOnly("Nino Berid").hasSize(4);
    assertThat(found).allMatch(c -> c.about().equals(List.of("GEO", "IRN")));
  }

  @Test
  void aLongQuotationGivesAClaimForEachSentence() {
    List<Claim> found =
        find(
            Tongue.EN,
            "Analyst Nino Berid spoke of Georgia and Iran.",
            "",
            "“In 2023 trade of Georgia and Iran grew strongly.",
            "This figure is expected to increase further in 2025.",
            "",
            "Georgia's policy is wise, and its ties with Iran are good,” Berid concluded.");
    assertThat(found).hasSize(3);
    assertThat(found).allMatch(c -> c.speaker().name().equals("Nino Berid"));
    Claim forecast = found.get(1);
    assertThat(forecast.forecast()).isTrue();
    assertThat(forecast.horizon()).isEqualTo("2025");
    assertThat(forecast.about()).containsExactly("GEO", "IRN");
    assertThat(found.get(2).polarity()).isEqualTo(Polarity.POSITIVE);
  }

  @Test
  void aConditionAndAHorizonAreKept() {
    Claim claim =
        find(
                Tongue.EN,
                "Expert Nino Berid believes that if the vote fails, Georgia could turn to Iran in"
                    + " the near future.")
            .getFirst();
    assertThat(claim.forecast()).isTrue();
    assertThat(claim.condition()).isEqualTo("if the vote fails");
    assertThat(claim.horizon()).isEqualTo("in the near future");
  }

  @Test
  void surpriseIsNoCondition() {
    Claim claim =
        find(
                Tongue.EN,
                "Expert Nino Berid noted that it would not be surprising if the relations of"
                    + " Georgia and Iran become more strained by spring.")
            .getFirst();
    assertThat(claim.condition()).isEmpty();
    assertThat(claim.horizon()).isEqualTo("by spring");
    assertThat(claim.polarity()).isEqualTo(Polarity.NEGATIVE);
  }

  @Test
  void anOfficialSpeaksForAState() {
    Claim claim =
        find(Tongue.EN, "Lavrov stressed that our relations with Georgia remain difficult.")
            .getFirst();
    assertThat(claim.speaker().code()).isEqualTo("RUS");
    assertThat(claim.about()).containsExactly("GEO", "RUS");
  }

  @Test
  void aNegationTurnsAJudgementRound() {
    assertThat(
            find(Tongue.EN, "Expert Nino Berid said that Georgia is no reliable ally of Iran now.")
                .getFirst()
                .polarity())
        .isNotEqualTo(Polarity.POSITIVE);
  }

  @Test
  void aNamedAuthorJudgesRelations() {
    List<Claim> found =
        find(
            Tongue.EN,
            "Georgia and Iran were neighbours on maps.",
            "Georgia keeps close and friendly relations with Iran.",
            "The weather was good.",
            "Nino Berid",
            "Newsline.Ge");
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().quotation()).isEqualTo(Quotation.AUTHOR);
    assertThat(found.getFirst().speaker().name()).isEqualTo("Nino Berid");
    assertThat(found.getFirst().speaker().affiliation()).isEqualTo("Newsline.Ge");
  }

  @Test
  void aPresentedArticleSpeaksForItsAuthors() {
    List<Claim> found =
        find(
            Tongue.EN,
            "All is well between Georgia and Iran these days.”",
            "This is the view of analysts from the Georgian analytical center “Karibche”.",
            "They believe that Georgia has a strong position towards Iran.",
            "However, this situation is expected to change.",
            "",
            "Newsline presents an article by analysts from the “Karibche” center on Georgia.",
            "",
            "Georgia could turn to Iran by spring.");
    assertThat(found).hasSize(4);
    assertThat(found).allMatch(c -> c.speaker().role().equals("analyst"));
    assertThat(found)
        .extracting(Claim::quotation)
        .containsExactly(Quotation.DIRECT, Quotation.INDIRECT, Quotation.AUTHOR, Quotation.AUTHOR);
    assertThat(found.get(0).speaker().affiliation()).contains("Karibche");
    assertThat(found.get(3).horizon()).isEqualTo("by spring");
  }

  @Test
  void wordsPartlyInMarksAreMixed() {
    Claim claim =
        find(
                Tongue.EN,
                "Expert Nino Berid said that the course of Georgia was “a very wise approach to"
                    + " all” and would last.")
            .getFirst();
    assertThat(claim.quotation()).isEqualTo(Quotation.MIXED);
  }

  @Test
  void theSameTextGivesTheSameIds() {
    String text = "Expert Nino Berid said that Georgia is a good ally of Iran.";
    assertThat(find(Tongue.EN, text)).isEqualTo(find(Tongue.EN, text));
    assertThat(find(Tongue.EN, text).getFirst().id()).matches("c-[0-9a-f]{12}");
  }
}
