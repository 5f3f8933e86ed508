package org.steelyard.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.steelyard.read.terms.Terms;

class SentenceSplitterTest {
  private final SentenceSplitter splitter = new SentenceSplitter(Terms.load());

  private List<String> split(String text, String language) {
    return splitter.split(text, language).stream().map(span -> span.of(text)).toList();
  }

  /// `|` marks where a sentence ends.
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "en; Mr. Hale met Dr. Orr in the U.S. capital. |They spoke for 4.5 hours.",
        "en; Prof. J. J. Marlow spoke first. |H. Fidel answered him.",
        "en; “We agree.” |The envoy left. |“Will they return?” he asked.",
        "en; Exports reached 12 bn. |In 2021 they fell by 3.2 percent.",
        "en; He lives in the U.S. |The visit ended.",
        "en; Growth was strong in 2023. |Trade grew too [12]. |It is said so [11, p. 8].",
        "en; They waited... |Then they left… and came back.",
        "uk; На це звернув увагу І. Г. Мельник у промові. |В. Коваль погодився з ним [11, c. 8].",
        "uk; Це сталося 12.08.2018 у місті. |Обсяг склав 4,5 млрд дол. США за рік.",
        "uk; «Ми готові!» – заявив міністр. |Зустріч тривала до 2020 р. |Він поїхав о 9 годині.",
        "uk; Методи такі: 1. Історичний підхід; 2. Порівняльний підхід; 3. Системний підхід.",
        "ru; По словам г. Смирнова и др. экспертов, это так. |Переговоры завершены.",
        "ru; Об этом в 1994 г. писал А. С. Петров. |Договор подписан.",
        "az; Nazir bunu Bakıda bildirdi. |Prof. R. Əliyev onunla razılaşdı.",
        "tr; Bakan dün Ankara'da konuştu. |Prof. Dr. A. Kaya da 3. toplantıya katıldı."
      })
  void sentencesEndWhereAReaderEndsThem(String language, String marked) {
    List<String> wanted = List.of(marked.strip().split(" \\|", -1));
    assertThat(split(marked.strip().replace("|", ""), language)).isEqualTo(wanted);
  }

  @Test
  void scriptsWithoutCaseAreSplitToo() {
    assertThat(split("ეს პირველია. ეს მეორეა.", "und")).hasSize(2);
  }

  @Test
  void textWithoutAFullStopIsCutAtABlank() {
    List<String> parts = split("word ".repeat(3000).strip(), "en");
    assertThat(parts).hasSizeGreaterThan(2).allMatch(part -> part.length() <= 4000);
    assertThat(String.join(" ", parts)).isEqualTo("word ".repeat(3000).strip());
  }
}
