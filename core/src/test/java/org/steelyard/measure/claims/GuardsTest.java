package org.steelyard.measure.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.steelyard.coding.actors.ActorFinder;
import org.steelyard.coding.actors.ActorTables;
import org.steelyard.language.Tongue;
import org.steelyard.measure.Extreme.Direction;
import org.steelyard.model.Pair;
import org.steelyard.model.Precision;
import org.steelyard.model.When;

class GuardsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN|Azerbaijan should pursue a balanced policy",
        "EN|Azerbaijan allegedly pursues a balanced policy",
        "EN|Azerbaijan fails to pursue a balanced policy",
        "EN|Azerbaijan used to have a balanced policy",
        "EN|Georgia abandoned its balanced policy",
        "EN|Does Azerbaijan pursue a balanced policy?",
        "EN|Azerbaijan denies that it pursues a balanced policy",
        "EN|Belarus rarely votes with Russia",
        "EN|Turkey wants close relations with Armenia",
        "EN|Germany was Poland's largest trading partner until 1990",
        "EN|Germany is Poland's second largest trading partner",
        "EN|Trade between Moldova and Romania may have grown by 12 % in 2021",
        "EN|Azerbaijan is the only country in the South Caucasus that lacks a balanced policy",
        "EN|2024 was one of the best years in the history of relations of Turkey and Georgia",
        "UK|Азербайджан мусить проводити збалансовану політику",
        "UK|Азербайджан відмовився від збалансованої політики",
        "UK|Польща заперечує, що має тісні відносини з Росією",
        "RU|Если бы Азербайджан проводил сбалансированную политику",
        "RU|Азербайджан якобы проводит сбалансированную политику",
        "RU|Одним из крупнейших торговых партнёров Польши является Германия",
        "AZ|Azərbaycan balanslı siyasət yürütmür",
        "AZ|Azərbaycan balanslı siyasət yürütməlidir",
        "TR|Azerbaycan dengeli bir politika izlemiyor",
        "TR|Azerbaycan dengeli bir politika izlemeli",
        "TR|Azerbaycan dengeli bir politika izliyor mu?",
        "TR|Azerbaycan ile Türkiye ilişkileri tarihinin en iyi dönemlerinden birini yaşıyor",
      })
  void whatIsNotSaidOfWhatIsIsNotTested(Tongue tongue, String words) {
    assertThat(Told.in(tongue, words))
        .as(words)
        .isNotEmpty()
        .allMatch(t -> t instanceof Testable.Unresolved);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN|Azerbaijan pursues a balanced policy",
        "UK|Азербайджан проводить збалансовану політику",
        "RU|Азербайджан проводит сбалансированную политику",
        "AZ|Azərbaycan balanslı siyasət yürüdür",
        "TR|Azerbaycan dengeli bir politika izliyor",
      })
  void whatIsSaidOfWhatIsIsTested(Tongue tongue, String words) {
    assertThat(Told.in(tongue, words))
        .containsExactly(new Testable.Level("AZE", List.of(), Property.BALANCED));
  }

  @Test
  void aStateThatOnlyLooksOnIsNoPartner() {
    for (String words :
        List.of(
            "Turkey's friendly relations with Azerbaijan worry Armenia",
            "Kazakhstan praised Serbia for its friendly relations with China")) {
      assertThat(Told.in(Tongue.EN, words)).singleElement().isInstanceOf(Testable.Unresolved.class);
    }
  }

  @Test
  void noOtherCountryIsNoRecordOverTime() {
    assertThat(
            Told.in(Tongue.EN, "No other country in history treated Georgia as warmly as Turkey"))
        .isEmpty();
  }

  @Test
  void withIsNotSinceWhereTheYearIsOfSomethingElse() {
    String words =
        "Відносини Туреччини з Грузією у 2024 році переживають найкращий період в історії";
    assertThat(said(words, 2024))
        .isEqualTo(
            new Testable.ExtremeOfRecord(Pair.of("TUR", "GEO"), Direction.HIGHEST, LocalDate.MIN));
    assertThat(said(words, 2026)).isInstanceOf(Testable.Unresolved.class);
  }

  private static Testable said(String words, int year) {
    When when = new When(LocalDate.of(year, 6, 1), LocalDate.of(year, 6, 1), Precision.DAY);
    return new Linker(new ActorFinder(ActorTables.load()))
        .claim(Told.claim(words, false, ""), Tongue.UK, when)
        .getFirst()
        .testable();
  }
}
