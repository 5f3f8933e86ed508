package org.steelyard.coding.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
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
import org.steelyard.model.Quantity;
import org.steelyard.model.Quantity.Bound;

final class QuantityFinderTest {
  private static List<Quantity> find(Tongue tongue, String... sentences) {
    AnalysedDocument document = Texts.document(tongue, "2024-08-20", sentences);
    Map<Tongue, Words> words = Texts.wordsOf(tongue);
    return new QuantityFinder(words).find(document, new DocumentDates(words).of(document));
  }

  private static String share(Quantity quantity) {
    return switch (quantity.change()) {
      case Quantity.Change.NotStated() -> "";
      case Quantity.Change.Stated(BigDecimal share) -> share.toPlainString();
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN|After the 12-day siege of Tbilisi Georgia asked for a truce.|12|d",
        "UK|Після 12-денної облоги Грузія попросила про перемир'я.|12|d",
        "RU|После 12-дневной осады Грузия попросила о перемирии.|12|d",
        "AZ|Gürcüstan 12 günlük müharibədən sonra danışıqlara başladı.|12|d",
        "TR|Gürcistan 3 haftalık ateşkesi uzattı.|3|week",
      })
  void howLongSomethingLastedIsADuration(
      Tongue tongue, String text, BigDecimal amount, String unit) {
    List<Quantity> found = find(tongue, text);
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().measurand()).isEqualTo("duration");
    assertThat(found.getFirst().amount()).isEqualByComparingTo(amount);
    assertThat(found.getFirst().unit()).isEqualTo(unit);
  }

  @Test
  void aFiveYearPlanLastsButIsNoDuration() {
    assertThat(find(Tongue.EN, "Georgia has a 5-year plan for the border.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "EN|In 2022 trade turnover between Georgia and Armenia topped $1.2 billion.|trade turnover|1200000000|USD|AT_LEAST|''",
        "EN|Exports from Georgia to Armenia reached USD 4.5bn.|exports|4500000000|USD|EXACT|''",
        "EN|France gave Armenia nearly four million euros in humanitarian aid.|humanitarian aid|4000000|EUR|ABOUT|''",
        "EN|Trade between Georgia and Iran grew by 17 percent.|trade|17|percent|EXACT|0.17",
        "EN|Imports from Iran fell 8.5% to $300 million.|imports|300000000|USD|EXACT|-0.085",
        "EN|Russia withdrew 1,500 soldiers from Georgia.|troops|1500|persons|EXACT|''",
        "EN|Gas supplies to Georgia will not exceed 2 billion cubic meters, said Baku.|gas supplies|2000000000|m3|AT_MOST|''",
        "UK|Товарообіг між Грузією та Вірменією перевищив 4,5 млрд дол. США.|trade turnover|4500000000|USD|AT_LEAST|''",
        "UK|Експорт до Грузії скоротився на 12 відсотків.|exports|12|percent|EXACT|-0.12",
        "UK|Франція виділила Вірменії понад 20 мільйонів євро допомоги.|aid|20000000|EUR|AT_LEAST|''",
        "RU|Товарооборот между Грузией и Арменией вырос на 17 процентов и составил 1,2 млрд долларов.|trade turnover|1200000000|USD|EXACT|0.17",
        "AZ|Azərbaycan və Gürcüstan arasında ticarət dövriyyəsi 4,5 milyard dollar olub.|trade turnover|4500000000|USD|EXACT|''",
      })
  void aStatedAmountIsFound(
      Tongue tongue,
      String text,
      String measurand,
      BigDecimal amount,
      String unit,
      Bound bound,
      String change) {
    List<Quantity> found = find(tongue, text);
    assertThat(found).hasSize(1);
    Quantity quantity = found.getFirst();
    assertThat(quantity.measurand()).isEqualTo(measurand);
    assertThat(quantity.amount()).isEqualByComparingTo(amount);
    assertThat(quantity.unit()).isEqualTo(unit);
    assertThat(quantity.precision()).isEqualTo(bound);
    assertThat(share(quantity)).isEqualTo(change);
    assertThat(quantity.provenance().quote()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN|See page 12 and [11, c. 8] on trade.",
        "EN|On 12 August 2018 the president, 62, spoke of trade.",
        "EN|The two met three times.",
        "UK|Про торгівлю писали інші автори [19, с. 90–121].",
        "UK|Йому 54 роки, він очолює компанію з 2003 року.",
      })
  void aNumberOfNothingKnownIsNoQuantity(Tongue tongue, String text) {
    assertThat(find(tongue, text)).isEmpty();
  }

  @Test
  void growthOfTheSameThingIsOneQuantityWithItsYearAndBothSides() {
    List<Quantity> found =
        find(
            Tongue.EN,
            "Georgia and Armenia are old partners, and Georgia likes it.",
            "“Last year went well. ",
            "In 2023, trade turnover between the two countries surpassed $1.1 billion, a 9 percent"
                + " increase.");
    assertThat(found).hasSize(1);
    Quantity quantity = found.getFirst();
    assertThat(quantity.of()).containsExactly("ARM", "GEO");
    assertThat(quantity.period().from()).isEqualTo(LocalDate.of(2023, 1, 1));
    assertThat(share(quantity)).isEqualTo("0.09");
    assertThat(quantity.precision()).isEqualTo(Bound.AT_LEAST);
  }

  @Test
  void theYearRightAfterAnAmountIsItsPeriod() {
    List<Quantity> found =
        find(
            Tongue.EN,
            "Trade turnover of Georgia and Iran came to $900 million in 2023 and $800 million in"
                + " 2022.");
    assertThat(found).extracting(q -> q.period().from().getYear()).containsExactly(2023, 2022);
  }

  @Test
  void tradeWithOneStateIsTradeOfTheStateWrittenAbout() {
    List<Quantity> found =
        find(
            Tongue.EN,
            "Georgia looks east, and Georgia looks west.",
            "Trade turnover with Iran exceeded $200 million.");
    assertThat(found.getFirst().of()).containsExactly("GEO", "IRN");
  }

  @Test
  void theSameTextGivesTheSameIds() {
    String text = "Exports of Georgia reached $2 million.";
    assertThat(find(Tongue.EN, text).getFirst().id())
        .isEqualTo(find(Tongue.EN, text).getFirst().id())
        .matches("q-[0-9a-f]{12}");
  }

  @Test
  void aNumberAfterANameIsPartOfTheName() {
    assertThat(find(Tongue.EN, "A Cessna 190 company plane from Georgia landed in Armenia."))
        .isEmpty();
  }

  @Test
  void aNumberBelongsToTheWordBeforeTheNextNumber() {
    List<Quantity> found =
        find(Tongue.UK, "На борту літака з Грузії було 67 людей: 38 загинули в Вірменії.");
    assertThat(found)
        .filteredOn(q -> q.measurand().equals("killed"))
        .extracting(Quantity::amount)
        .noneMatch(a -> a.intValue() == 67);
  }

  @Test
  void kilometresMeasureNoSupplies() {
    assertThat(
            find(
                Tongue.UK,
                "Труба завдовжки 1850 кілометрів постачатиме газ із Грузії до Вірменії."))
        .noneMatch(q -> q.measurand().equals("gas supplies"));
  }
}
