package org.steelyard.coding.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.steelyard.coding.sentence.Mention;
import org.steelyard.coding.sentence.SentenceDocument;
import org.steelyard.language.Table;
import org.steelyard.language.Tongue;
import org.steelyard.model.ActorMention.Candidate;

final class BodyNamesTest {
  private static final ActorFinder FINDER = new ActorFinder(ActorTables.load());
  private static final List<String> TABLES = List.of("institutions", "companies", "groups");

  private static List<Mention> mentions(String language, String sentence) {
    return FINDER
        .analyse(SentenceDocument.of(language, List.of(sentence)))
        .sentences()
        .getLast()
        .mentions();
  }

  private static String first(String language, String sentence) {
    Mention mention = mentions(language, sentence).getFirst();
    return mention.code() + " " + mention.sector();
  }

  @ParameterizedTest
  @CsvSource({
    "en, Gazprom cut its supplies., RUS COR",
    "uk, Про це домовилися з Газпромом., RUS COR",
    "ru, Переговоры с Роснефтью продолжаются., RUS COR",
    "az, Qazpromun qərarı budur., RUS COR",
    "tr, TPAO'nun gemisi döndü., TUR COR",
    "en, Hezbollah rejected the plan., HEZBOLLAH_GRP REB",
    "uk, Атаку хуситів відбили., HOUTHI_GRP REB",
    "ru, С талибами говорили долго., TALIBAN_GRP REB",
    "az, HƏMAS razılaşmadı., HAMAS_GRP REB",
    "tr, PKK'nın saldırısı önlendi., PKK_GRP REB",
    "en, The State Department protested., USA GOV",
    "uk, У Бундестазі сперечалися., DEU LEG",
    "ru, Депутаты Госдумы возмущены., RUS LEG",
    "az, Rusiya FTX-nın açıqlaması gecikdi., RUS GOV",
    "tr, MİT operasyon yaptı., TUR SPY",
  })
  void aBodyIsFoundInFiveLanguages(String language, String sentence, String expected) {
    assertThat(first(language, sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "en, The Norwegian army moved., NOR MIL",
    "en, The parliament of Norway voted., NOR LEG",
    "uk, Норвезька армія рушила., NOR MIL",
    "uk, Парламент Норвегії голосував., NOR LEG",
    "ru, Минобороны Норвегии молчит., NOR MIL",
    "ru, Норвежское правительство молчит., NOR GOV",
    "az, Norveç ordusu hərəkət etdi., NOR MIL",
    "tr, Norveç parlamentosu oyladı., NOR LEG",
  })
  void theOrganBesideAStateIsItsSector(String language, String sentence, String expected) {
    assertThat(first(language, sentence)).isEqualTo(expected);
  }

  @Test
  void aTerritoryHasItsStateAsSecondReading() {
    Mention mention = mentions("en", "Abkhazia closed the road.").getFirst();

    assertThat(mention.code()).isEqualTo("ABK");
    assertThat(mention.candidates()).extracting(Candidate::code).containsExactly("GEO");
  }

  @Test
  void aGroupThatGovernsKeepsTheStateAsSecondReading() {
    Mention mention = mentions("en", "The Taliban closed the road.").getFirst();

    assertThat(mention.candidates()).extracting(Candidate::code).containsExactly("AFG");
  }

  @Test
  void noGroupHasTheCodeOfAState() {
    Set<String> states = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
    for (String[] row : Table.rows("data/actors/groups.tsv", 9)) {
      if (!row[2].equals("GOV")) {
        assertThat(row[1]).endsWith("_GRP");
        assertThat(states).doesNotContain(row[1]);
      }
    }
  }

  @Test
  void everyBodyHasANameInFiveLanguagesAndAnIdOfItsOwn() {
    Map<String, String> ids = new HashMap<>();
    for (String table : TABLES) {
      for (String[] row : Table.rows("data/actors/" + table + ".tsv", 9)) {
        for (int column = 4; column < 9; column++) {
          assertThat(row[column]).as(table + " " + row[0] + " column " + column).isNotBlank();
        }
        assertThat(ids.put(row[0], table)).as(row[0]).isNull();
      }
    }
  }

  @Test
  void oneNameMeansOneActor() {
    List<String> clashes = new ArrayList<>();
    for (int column = 4; column < 9; column++) {
      Tongue tongue =
          List.of(Tongue.EN, Tongue.UK, Tongue.RU, Tongue.AZ, Tongue.TR).get(column - 4);
      Map<String, String> codes = new HashMap<>();
      for (String table : TABLES) {
        for (String[] row : Table.rows("data/actors/" + table + ".tsv", 9)) {
          for (String form : row[column].split("\\|", -1)) {
            String code = codes.putIfAbsent(tongue.fold(form), row[1]);
            if (code != null && !code.equals(row[1])) {
              clashes.add(form + " " + code + " " + row[1]);
            }
          }
        }
      }
    }
    assertThat(clashes).isEmpty();
  }
}
