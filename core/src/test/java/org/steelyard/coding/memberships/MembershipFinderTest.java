package org.steelyard.coding.memberships;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.steelyard.coding.Texts;
import org.steelyard.coding.dates.DocumentDates;
import org.steelyard.coding.sentence.AnalysedDocument;
import org.steelyard.language.Tongue;
import org.steelyard.language.Words;
import org.steelyard.model.Membership;

final class MembershipFinderTest {
  private static List<Membership> find(Tongue tongue, String... sentences) {
    AnalysedDocument document = Texts.document(tongue, "2024-08-20", sentences);
    Map<Tongue, Words> words = Texts.wordsOf(tongue);
    return new MembershipFinder(words).find(document, new DocumentDates(words).of(document));
  }

  private static List<String> ties(Tongue tongue, String... sentences) {
    return find(tongue, sentences).stream()
        .map(m -> m.member() + " " + m.status() + " " + m.organisation())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN|Georgia participates in global formats such as BRICS and SCO.|GEO participant BRICS,GEO participant SCO",
        "EN|Being an active member of the Non-Aligned Movement, Georgia stays apart.|GEO member NAM",
        "EN|Georgia's involvement in platforms like BRICS and SCO, along with its partnerships with the European Union, is known.|GEO participant BRICS,GEO participant SCO,GEO partner EUU",
        "EN|Armenia, unlike Georgia, is a member of the Council of Europe.|ARM member COE",
        "EN|France and Georgia joined the Non-Aligned Movement.|FRA member NAM,GEO member NAM",
        "EN|Georgia wants to join NATO.|GEO aspirant NATO",
        "UK|Грузія є одночасно членом Ісламського Співробітництва та Ради Європи.|GEO member OIC,GEO member COE",
        "UK|Обрання Грузії непостійним членом Ради Безпеки ООН стало подією.|GEO non-permanent member UNSC",
        "UK|Грузія має шукати альянси (наприклад, ГУАМ) у регіоні.|GEO cooperates GUAM",
        "UK|Вірменія бере участь у БРІКС.|ARM participant BRICS",
        "RU|Грузия является членом Движения неприсоединения.|GEO member NAM",
        "AZ|Azərbaycan Qoşulmama Hərəkatının üzvüdür.|AZE member NAM",
      })
  void aTieIsFoundAsTheTextPutsIt(Tongue tongue, String text, String expected) {
    assertThat(String.join(",", ties(tongue, text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN|Georgia is not a member of NATO.",
        "EN|Georgia refuses to join NATO.",
        "EN|Georgia avoids participation in any blocs, and NATO knows it.",
        "EN|If Georgia joins NATO, much will change.",
        "UK|Грузія не є членом НАТО.",
        "EN|Members of the council met in Georgia.",
      })
  void whatIsDeniedOrSupposedIsNoTie(Tongue tongue, String text) {
    assertThat(ties(tongue, text)).isEmpty();
  }

  @Test
  void ourCountryIsTheStateSpokenOf() {
    assertThat(
            ties(
                Tongue.UK,
                "Росія діяла. Росія мовчала.",
                "Вибір Грузії є перемогою нашої країни.",
                "Політика Грузії здобула довіру.",
                "Наша країна також є членом Руху Неприєднання."))
        .containsExactly("GEO member NAM");
  }

  @Test
  void theClauseSaysSinceWhen() {
    Membership tie = find(Tongue.EN, "Georgia joined the Council of Europe in 1999.").getFirst();
    assertThat(tie.interval().from()).isEqualTo(LocalDate.of(1999, 1, 1));
    assertThat(tie.provenance().quote()).isEqualTo("Georgia joined the Council of Europe in 1999.");
    assertThat(tie.id()).matches("m-[0-9a-f]{12}");
  }

  @Test
  void organisationsBeforeTheWordCountWhereNoneFollow() {
    assertThat(
            ties(
                Tongue.EN,
                "Georgia has a plan, and Georgia has time.",
                "The European Union spoke of its European Neighborhood Policy and the Eastern"
                    + " Partnership and continues its active participation in the format."))
        .contains("GEO participant ENP", "GEO participant EAP");
  }
}
