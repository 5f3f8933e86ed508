package org.steelyard.coding.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.steelyard.coding.sentence.SentenceDocument;

final class HomeTest {
  private static final ActorFinder FINDER = new ActorFinder(ActorTables.load());

  /// Code and words of each mention of the last sentence.
  private static List<String> last(String language, String... sentences) {
    var sentence =
        FINDER.analyse(SentenceDocument.of(language, List.of(sentences))).sentences().getLast();
    return sentence.mentions().stream()
        .map(m -> m.code() + " " + m.span().of(sentence.text()))
        .toList();
  }

  @Test
  void aMinistryWithoutStateIsThatOfTheStateSpokenOf() {
    assertThat(last("en", "Norway recalled its envoy.", "The foreign ministry gave no reason."))
        .containsExactly("NOR The foreign ministry");
    assertThat(last("uk", "Норвегія відкликала посла.", "Уряд не пояснив чому."))
        .containsExactly("NOR Уряд");
    assertThat(last("az", "Norveç səfirini geri çağırıb.", "Hökumət səbəbi açıqlamayıb."))
        .containsExactly("NOR Hökumət");
  }

  @Test
  void anUnknownMinisterIsOfTheStateSpokenOfAndIsRemembered() {
    assertThat(
            last(
                "en",
                "Norway closed the port.",
                "Energy Minister Olga Trond defended it.",
                "Trond will resign."))
        .containsExactly("NOR Trond");
  }

  @Test
  void aPlaceInTheSentenceCountsBeforeTheStateSpokenOf() {
    assertThat(last("en", "Norway closed the port.", "In Athens the government was silent."))
        .contains("GRC the government");
  }

  @Test
  void whereTwoStatesAreNamedNothingTellsWhoseTheBodyIs() {
    assertThat(last("en", "Norway warned Greece that the government might fall."))
        .containsExactly("NOR Norway", "GRC Greece");
  }

  @Test
  void anOfficerNamedAfterAnotherStateIsLeftOut() {
    assertThat(last("en", "Norway sent a note to Foreign Minister Ion Petrakis."))
        .containsExactly("NOR Norway");
  }

  @Test
  void aBodyBesideItsStateIsNotFoundTwice() {
    assertThat(last("en", "The government of Norway fell.")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "en, South Korea and North Korea met., Talks with the North failed., PRK the North",
    "en, South Korea and North Korea met., He sailed to the north., ''",
    "en, Norway met Greece., Talks with the North failed., ''",
    "ru, Северная Корея провела учения., Юг и Север молчат., PRK Север",
    "en, Iran wrote to the IAEA., Cameras of the agency were removed., IAEA the agency",
    "en, Iran wrote to Norway., Cameras of the agency were removed., ''",
    "az, Şimali Koreya raket atıb., Yaponiya Şimala etiraz edib., JPN Yaponiya|PRK Şimala",
  })
  void bareNounsMeanWhatWasNamedBefore(
      String language, String before, String sentence, String expected) {
    assertThat(String.join("|", last(language, before, sentence))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "az, Prezident Co Bayden İsrail və Livanı təbrik edib., ISR İsrail",
    "az, Şindzo Abe Trampla danışıb., USA Trampla",
    "az, Şimali Koreyada deyirlər ki Kimlə görüşüb., PRK Kimlə",
    "en, Prime Minister Zoran Zaev resigned., MKD Prime Minister Zoran Zaev",
    "en, President Sebastian Pinera resigned., CHL President Sebastian Pinera",
    "ru, Премьер-министр Шейх Хасина ушла., BGD Премьер-министр Шейх Хасина",
    "en, European officials were angry., EUU European officials",
    "en, Astana agreed., KAZ Astana",
  })
  void namesStandInEveryCaseAndBesideEachOther(String language, String sentence, String expected) {
    assertThat(last(language, sentence)).contains(expected);
  }
}
