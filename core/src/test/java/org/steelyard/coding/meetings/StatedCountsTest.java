package org.steelyard.coding.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.steelyard.coding.Texts;
import org.steelyard.coding.dates.DocumentDates;
import org.steelyard.coding.sentence.AnalysedDocument;
import org.steelyard.language.Tongue;
import org.steelyard.language.Words;

final class StatedCountsTest {
  private static List<String> find(Tongue tongue, String... sentences) {
    AnalysedDocument document = Texts.document(tongue, "2024-08-20", sentences);
    Map<Tongue, Words> words = Texts.wordsOf(tongue);
    return new StatedCounts(words)
        .find(document, new DocumentDates(words).of(document)).stream()
            .map(c -> c.pair() + " " + c.ordinal() + " " + c.year() + " " + c.kind())
            .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN|Georgia and Armenia speak often.|It was the third meeting of the two leaders since the"
            + " start of 2024.|ARM-GEO 3 2024 meeting",
        "EN|Iran was calm.|This is the second official visit of Georgia to Armenia this"
            + " year.|ARM-GEO 2 2024 visit",
        "UK|Іран мовчав.|Це вже третя зустріч лідерів Грузії та Вірменії з початку 2024"
            + " року.|ARM-GEO 3 2024 meeting",
        "RU|Иран молчал.|Это уже третья встреча лидеров Грузии и Армении в 2024 году.|ARM-GEO 3"
            + " 2024 meeting",
      })
  void aCountIsFoundWithItsPairAndYear(Tongue tongue, String before, String text, String expected) {
    assertThat(find(tongue, before, text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN|The first visit of Georgia to Armenia since 2018 went well.",
        "EN|It was the third meeting of Georgia and Armenia.",
        "EN|In 2024 Georgia took the third place, and a meeting with Armenia followed.",
      })
  void whatCountsNoYearIsLeftOut(Tongue tongue, String text) {
    assertThat(find(tongue, text)).isEmpty();
  }
}
