package org.steelyard.publish.brief;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.steelyard.model.PloverType;

/// Invented sentences in five languages.
final class SampleSentences {
  private static final List<Act> FRIENDLY =
      List.of(
          new Act(PloverType.CONSULT, "visit", false, 3.5, "visit"),
          new Act(PloverType.CONSULT, "meet", true, 3, "meet"),
          new Act(PloverType.AGREE, "trade", true, 5, "sign"),
          new Act(PloverType.AID, "economic", false, 7, "aid"),
          new Act(PloverType.COOPERATE, "economic", true, 6.4, "work"));
  private static final List<Act> HOSTILE =
      List.of(
          new Act(PloverType.ACCUSE, "", false, -4, "accuse"),
          new Act(PloverType.REJECT, "", false, -4, "reject"),
          new Act(PloverType.SANCTION, "expel", false, -7, "expel"));
  private static final Map<String, Map<String, String>> WORDS =
      Map.of(
          "en",
          Map.of(
              "visit",
              "sent a delegation to",
              "meet",
              "met on the margins with",
              "sign",
              "signed a plan for freight with",
              "aid",
              "granted a credit line to",
              "work",
              "opened a joint grid with",
              "accuse",
              "disputed the customs check of",
              "reject",
              "turned down the resolution of",
              "expel",
              "declared two attachés unwelcome from"),
          "uk",
          Map.of(
              "visit",
              "направила делегацію до країни",
              "meet",
              "провела зустріч із країною",
              "sign",
              "підписала план перевезень із країною",
              "aid",
              "надала кредит країні",
              "work",
              "запустила спільну мережу з країною",
              "accuse",
              "оскаржила дії країни",
              "reject",
              "відхилила пропозицію країни",
              "expel",
              "вислала двох аташе країни"),
          "ru",
          Map.of(
              "visit",
              "направила делегацию в страну",
              "meet",
              "провела встречу со страной",
              "sign",
              "подписала план перевозок со страной",
              "aid",
              "выделила кредит стране",
              "work",
              "запустила общую сеть со страной",
              "accuse",
              "оспорила действия страны",
              "reject",
              "отклонила предложение страны",
              "expel",
              "выслала двух атташе страны"),
          "az",
          Map.of(
              "visit",
              "nümayəndə heyəti göndərdi:",
              "meet",
              "görüş keçirdi:",
              "sign",
              "daşıma planı imzaladı:",
              "aid",
              "kredit ayırdı:",
              "work",
              "birgə şəbəkə açdı:",
              "accuse",
              "gömrük yoxlamasına etiraz etdi:",
              "reject",
              "təklifi rədd etdi:",
              "expel",
              "iki attaşeni geri göndərdi:"),
          "tr",
          Map.of(
              "visit",
              "bir heyet gönderdi:",
              "meet",
              "görüşme yaptı:",
              "sign",
              "taşıma planı imzaladı:",
              "aid",
              "kredi sağladı:",
              "work",
              "ortak şebeke açtı:",
              "accuse",
              "gümrük denetimine itiraz etti:",
              "reject",
              "öneriyi geri çevirdi:",
              "expel",
              "iki ataşeyi geri gönderdi:"));
  private static final Map<String, List<String>> FILLERS =
      Map.of(
          "en",
          List.of(
              "The autumn issue returns to an old question of small harbours and large fleets.",
              "Prices of grain were stable over the quarter.",
              "Observers had expected a longer agenda.",
              "The remainder of the article compares three periods and names no state."),
          "uk",
          List.of(
              "Осінній випуск повертається до давнього питання.",
              "Ціни на зерно не змінилися.",
              "Оглядачі чекали довшого порядку денного.",
              "Решта статті порівнює три періоди."),
          "ru",
          List.of(
              "Осенний выпуск возвращается к старому вопросу.",
              "Цены на зерно не изменились.",
              "Наблюдатели ждали более длинной повестки.",
              "Остальная часть статьи сравнивает три периода."),
          "az",
          List.of(
              "Payız sayı köhnə bir suala qayıdır.",
              "Taxılın qiyməti dəyişmədi.",
              "Müşahidəçilər daha uzun gündəlik gözləyirdilər.",
              "Məqalənin qalan hissəsi üç dövrü müqayisə edir."),
          "tr",
          List.of(
              "Sonbahar sayısı eski bir soruya dönüyor.",
              "Tahıl fiyatları değişmedi.",
              "Gözlemciler daha uzun bir gündem bekliyordu.",
              "Yazının kalanı üç dönemi karşılaştırıyor."));
  private static final Map<String, String> STATEMENTS =
      Map.of(
          "en", "The reviewer says that the understanding rests on mutual respect, point ",
          "uk", "Оглядач каже, що порозуміння тримається на взаємній повазі, пункт ",
          "ru", "Обозреватель говорит, что понимание уже, чем кажется, пункт ",
          "az", "Şərhçi deyir ki, anlaşma qarşılıqlı hörmətə söykənir, bənd ",
          "tr", "Yorumcu anlayışın karşılıklı saygıya dayandığını söylüyor, madde ");

  private SampleSentences() {}

  /// A kind of act with its words in each language.
  record Act(PloverType type, String mode, boolean reciprocal, double intensity, String key) {
    String words(String language) {
      return WORDS.getOrDefault(language, Map.of()).getOrDefault(key, "");
    }

    String sentence(String language, String source, String target) {
      return source + " " + words(language) + " " + target + ".";
    }
  }

  static Act act(Random random, boolean friendly) {
    List<Act> acts = friendly ? FRIENDLY : HOSTILE;
    return acts.get(random.nextInt(acts.size()));
  }

  static String filler(String language, int i) {
    return FILLERS.getOrDefault(language, List.of("", "", "", "")).get(i);
  }

  static String statement(String language, int i) {
    return STATEMENTS.getOrDefault(language, "") + i + ".";
  }

  static boolean isStatement(String language, String line) {
    return line.startsWith(STATEMENTS.getOrDefault(language, " "));
  }

  static String title(String language, int i) {
    return switch (language) {
      case "uk" -> "Зважений курс і сусіди, випуск " + i;
      case "ru" -> "Взвешенный курс и соседи, выпуск " + i;
      case "az" -> "Balanslı kurs və qonşular, say " + i;
      case "tr" -> "Dengeli rota ve komşular, sayı " + i;
      default -> "A balanced course and its neighbours, issue " + i;
    };
  }
}
