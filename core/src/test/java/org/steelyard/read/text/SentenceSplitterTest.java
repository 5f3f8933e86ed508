package org.steelyard.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
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
        "en; The bill names Mr. Hale Jr. of Univ. Press, vols. 2 and 3. |It passed.",
        "en; Prof. J. J. Marlow and Adm. K. Stone met on Aug. 4 in Washington, D.C. |They agreed.",
        "uk; Вартість угоди 3 млрд. дол. США. |Її схвалили у ХХ ст. на з’їзді партії.",
        "uk; Про це писав акад. В. І. Гончар (див. с. 8, рис. 2). |Висновок підтвердив О. Бойко.",
        "uk; Збори відбулися на вул. Лісовій, буд. 4. |Гостей було понад 2 тис. осіб.",
        "ru; Сумма достигла 5 млрд. руб. в год, т.е. выросла. |Об этом сказано на с. 8.",
        "ru; В ХХ ст. город рос. |И.о. министра О. Н. Петров приехал на ул. Мира, д. 3.",
        "az; Müqavilə 4 mlrd. man. dəyərindədir. |Bunu prof. K. Həsənov (bax s. 8) yazıb.",
        "tr; H. Fırat ile Doç. Dr. E. Kaya görüştü. |Tutar 2 mlr. doları aştı (bkz. s. 8).",
        "tr; T.C. Hükümeti ile A.Ş. temsilcileri masadaydı. |Sonuç açıklanmadı.",
        "hy; Նախարարը ժամանեց քաղաք: |Նա հանդիպեց գործընկերոջը: |Բանակցությունները շարունակվում են։",
        "hy; Օրակարգում է երկու հարց: սահման և առևտուր։ |Այլ հարց չկա։",
        "ka; მინისტრი ჩამოვიდა ქალაქში. |ის შეხვდა თავის კოლეგას. |მოლაპარაკება გრძელდება.",
        "fa; وزیر به شهر رسید. |او با همتای خود دیدار کرد؟ |گفتگوها ادامه دارد.",
        "tr; Bakan dün Ankara'da konuştu. |Prof. Dr. A. Kaya da 3. toplantıya katıldı."
      })
  void sentencesEndWhereAReaderEndsThem(String language, String marked) {
    List<String> wanted = List.of(marked.strip().split(" \\|", -1));
    assertThat(split(marked.strip().replace("|", ""), language)).isEqualTo(wanted);
  }

  @Test
  void chineseSentencesNeedNoBlank() {
    assertThat(split("部长抵达首都。他会见了同事！会谈继续。", "zh")).containsExactly("部长抵达首都。", "他会见了同事！", "会谈继续。");
  }

  @Test
  void aColonEndsASentenceInArmenianOnly() {
    String armenian = "Նախարարը ժամանեց: Նա խոսեց:";
    assertThat(split(armenian, "hy")).hasSize(2);
    assertThat(split(armenian, "en")).hasSize(1);
  }

  @Test
  void scriptsWithoutCaseAreSplitToo() {
    assertThat(split("ეს პირველია. ეს მეორეა.", "und")).hasSize(2);
  }

  @Test
  void textWithoutAnyBlankIsCutInTimeInProportion() {
    long small = cpu("a".repeat(1 << 20));
    long large = cpu("a".repeat(1 << 23));
    assertThat(large).isLessThan(small * 24 + 100_000_000L);
  }

  private long cpu(String text) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      splitter.split(text, "en");
      long time = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
      best = Math.min(best, time);
    }
    return best;
  }

  @Test
  void textWithoutAFullStopIsCutAtABlank() {
    List<String> parts = split("word ".repeat(3000).strip(), "en");
    assertThat(parts).hasSizeGreaterThan(2).allMatch(part -> part.length() <= 4000);
    assertThat(String.join(" ", parts)).isEqualTo("word ".repeat(3000).strip());
  }
}
