package org.steelyard.coding.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.steelyard.coding.Texts;
import org.steelyard.coding.scope.Clauses;
import org.steelyard.coding.sentence.AnalysedDocument;
import org.steelyard.coding.sentence.Sentence;
import org.steelyard.language.Tongue;
import org.steelyard.model.Precision;
import org.steelyard.model.When;

final class DateFinderTest {
  /// A Wednesday.
  private static final When PUBLISHED = When.day(LocalDate.of(2024, 8, 21));

  private static List<DatedSpan> find(Tongue tongue, String text, When published, int year) {
    Sentence sentence = Texts.sentence(tongue, text);
    return new DateFinder(Texts.words(tongue)).find(sentence, published, year);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN|They signed it on 12 August 2018 in Aktau.|2018-08-12|2018-08-12|DAY",
        "EN|The visit of August 18-19 was short.|2024-08-18|2024-08-19|DAY",
        "EN|The envoys met on December 3.|2023-12-03|2023-12-03|DAY",
        "EN|The envoys met on 3rd of May 2021.|2021-05-03|2021-05-03|DAY",
        "EN|The envoys met on Tuesday.|2024-08-20|2024-08-20|DAY",
        "EN|The envoys met in early July.|2024-07-01|2024-07-10|WEEK",
        "EN|The envoys met in April.|2024-04-01|2024-04-30|MONTH",
        "EN|The envoys met in October.|2023-10-01|2023-10-31|MONTH",
        "EN|Trade grew in 2023.|2023-01-01|2023-12-31|YEAR",
        "EN|The pact of February 2022 held.|2022-02-01|2022-02-28|MONTH",
        "EN|The envoys left yesterday.|2024-08-20|2024-08-20|DAY",
        "EN|The envoys met last week.|2024-08-12|2024-08-18|WEEK",
        "EN|The envoys met last month.|2024-07-01|2024-07-31|MONTH",
        "EN|Exports fell last year.|2023-01-01|2023-12-31|YEAR",
        "EN|Exports fell in the first half of 2024.|2024-01-01|2024-04-30|SEASON",
        "EN|Both sides argued in the 1990s.|1990-01-01|1999-12-31|YEAR",
        "EN|They fought in spring 2020.|2020-03-01|2020-05-31|SEASON",
        "EN|The note is dated 2018-08-12.|2018-08-12|2018-08-12|DAY",
        "UK|Лідери зустрілися вчора.|2024-08-20|2024-08-20|DAY",
        "UK|Візит відбувся 18 серпня 2024 року.|2024-08-18|2024-08-18|DAY",
        "UK|Візит тривав 18–19 серпня.|2024-08-18|2024-08-19|DAY",
        "UK|Лідери зустрілися на початку липня.|2024-07-01|2024-07-10|WEEK",
        "UK|У 1990-ті роки зв'язки були слабкі.|1990-01-01|1999-12-31|YEAR",
        "UK|У 90-ті роки зв'язки були слабкі.|1990-01-01|1999-12-31|YEAR",
        "UK|Угоду підписано 12.08.2018 в Актау.|2018-08-12|2018-08-12|DAY",
        "UK|Міністри говорили у вівторок.|2024-08-20|2024-08-20|DAY",
        "UK|Минулого тижня міністри говорили.|2024-08-12|2024-08-18|WEEK",
        "UK|Торгівля зросла у 2023 році.|2023-01-01|2023-12-31|YEAR",
        "UK|Торгівля зросла у 2020–2023 роках.|2020-01-01|2023-12-31|YEAR",
        "UK|Бої тривали навесні 2022 року.|2022-03-01|2022-05-31|SEASON",
        "RU|Лидеры встретились в начале июля.|2024-07-01|2024-07-10|WEEK",
        "RU|Визит прошел 18-19 августа 2024 года.|2024-08-18|2024-08-19|DAY",
        "RU|Стороны говорили в 1990-х годах.|1990-01-01|1999-12-31|YEAR",
        "AZ|Nazirlər ötən həftə görüşüb.|2024-08-12|2024-08-18|WEEK",
        "AZ|Səfər 18 avqust 2024-cü il tarixində olub.|2024-08-18|2024-08-18|DAY",
        "AZ|Səfər avqustun 18-də olub.|2024-08-18|2024-08-18|DAY",
        "AZ|Liderlər iyulun əvvəlində görüşüb.|2024-07-01|2024-07-10|WEEK",
        "AZ|Ticarət 2023-cü ildə artıb.|2023-01-01|2023-12-31|YEAR",
        "TR|Ziyaret 19 Ağustos 2024 tarihinde yapıldı.|2024-08-19|2024-08-19|DAY",
        "TR|Ticaret 2023 yılında arttı.|2023-01-01|2023-12-31|YEAR",
      })
  void aDateIsResolvedAgainstPublication(
      Tongue tongue, String text, LocalDate from, LocalDate to, Precision precision) {
    assertThat(find(tongue, text, PUBLISHED, 0))
        .extracting(DatedSpan::when)
        .containsExactly(new When(from, to, precision));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN|The country may ask for 2000 tonnes of grain.",
        "EN|May the talks succeed.",
        "EN|They march on.",
        "EN|Pages 12 and 14 of the text; $2000 was paid.",
        "UK|Компанія купила 2000 тонн зерна.",
        "RU|Об этом говорят эксперты и их среда.",
      })
  void whatIsNoDateIsLeftAlone(Tongue tongue, String text) {
    assertThat(find(tongue, text, PUBLISHED, 0)).isEmpty();
  }

  @Test
  void aMonthTakesTheYearSpokenOf() {
    assertThat(find(Tongue.EN, "They met in Moscow in April.", PUBLISHED, 2021))
        .extracting(date -> date.when().from())
        .containsExactly(LocalDate.of(2021, 4, 1));
    assertThat(find(Tongue.EN, "Since 2022 they met once, in April.", PUBLISHED, 0))
        .extracting(date -> date.when().from())
        .containsExactly(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 4, 1));
  }

  @Test
  void withoutPublicationAMonthHasNoYear() {
    assertThat(find(Tongue.EN, "They met in April and yesterday.", When.UNKNOWN, 0)).isEmpty();
  }

  @Test
  void theSpanCoversTheWords() {
    String text = "Вони зустрілися 18 серпня 2024 року в Баку.";
    DatedSpan date = find(Tongue.UK, text, PUBLISHED, 0).getFirst();
    assertThat(date.span().of(text)).isEqualTo("18 серпня 2024 року");
  }

  @Test
  void aDocumentCarriesTheYearForThreeSentences() {
    AnalysedDocument document =
        Texts.document(
            Tongue.EN,
            "2024-08-21",
            "In 2019 a lot happened.",
            "They met in April.",
            "Then they rested.",
            "Then they slept.",
            "They met in May.");
    assertThat(new DocumentDates(Texts.wordsOf(Tongue.EN)).of(document))
        .extracting(dates -> dates.stream().map(d -> d.when().from().getYear()).toList())
        .containsExactly(List.of(2019), List.of(2019), List.of(), List.of(), List.of(2024));
  }

  @Test
  void theNearestDateBelongsToAWordElsePublication() {
    String text = "They met in 2019 and parted in 2021.";
    Sentence sentence = Texts.sentence(Tongue.EN, text);
    Clauses clauses = Clauses.of(sentence.tokens(), Texts.words(Tongue.EN));
    List<DatedSpan> dates = find(Tongue.EN, text, PUBLISHED, 0);
    assertThat(DocumentDates.nearest(dates, clauses, 1, PUBLISHED).from())
        .isEqualTo(LocalDate.of(2019, 1, 1));
    assertThat(DocumentDates.nearest(dates, clauses, 5, PUBLISHED).from())
        .isEqualTo(LocalDate.of(2021, 1, 1));
    assertThat(DocumentDates.nearest(List.of(), clauses, 1, PUBLISHED).precision())
        .isEqualTo(Precision.PUBLICATION);
    assertThat(DocumentDates.nearest(List.of(), clauses, 1, When.UNKNOWN)).isEqualTo(When.UNKNOWN);
  }
}
