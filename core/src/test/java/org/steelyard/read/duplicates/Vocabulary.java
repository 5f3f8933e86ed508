package org.steelyard.read.duplicates;

import java.util.Arrays;
import java.util.List;

/// Words of five languages for generated stories. Sentences made of them are not grammatical; they
/// have the word lengths, scripts, names and figures of news.
@SuppressWarnings("ImmutableEnumChecker") // its lists are made by List.of and Stream.toList
enum Vocabulary {
  EN(
      "ministers agreement border gas pipeline convoy ceasefire delegation sanctions summit embassy"
          + " corridor army prisoners treaty observers proposal airport budget railway harvest"
          + " drones election parliament grain port exercise radar",
      "signed rejected welcomed discussed postponed announced opened closed condemned supported"
          + " confirmed denied visited criticised approved delayed inspected",
      "joint military regional new strategic northern southern foreign economic unexpected secret"
          + " annual bilateral draft final heavy",
      "in|with the|after|despite the|because of|near|on behalf of|under the|against a|before the",
      "President Aliyev=President Əliyev|Vladimir Putin=Vladimir Poutine|officials in Kyiv=officials"
          + " in Kiev|Nikol Pashinyan=Nikol Pashinian|Volodymyr Zelenskyy=Vladimir Zelensky|the"
          + " mayor of Kharkiv=the mayor of Kharkov|minister Bayramov=minister Bairamov|Erdogan of"
          + " Turkey=Erdoğan of Türkiye",
      "(Steelyard Wire) All rights reserved; reproduction only with a link to the agency.",
      "tonnes|people|per cent|vehicles|million dollars|kilometres"),
  UK(
      "міністри угода кордон газопровід колона перемир'я делегація санкції саміт посольство коридор"
          + " військо полонені договір спостерігачі пропозиція аеропорт бюджет залізниця врожай"
          + " безпілотники вибори парламент зерно порт навчання радар об'єкт",
      "підписали відхилили привітали обговорили відклали оголосили відкрили закрили засудили"
          + " підтримали підтвердили спростували відвідали розкритикували схвалили затримали",
      "спільний військовий регіональний новий стратегічний північний південний зовнішній"
          + " економічний несподіваний таємний щорічний двосторонній остаточний важкий",
      "у|разом із|після|попри|через|біля|від імені|за умовами|проти|перед",
      "президент Алієв=президент Алиев|Володимир Путін=Владімір Путин|влада Києва=влада"
          + " Кієва|Нікол Пашинян=Нікол Пашінян|Володимир Зеленський=Владимир Зеленский|мер"
          + " Харкова=мер Харькова|міністр Байрамов=міністр Байрамoв|Ердоган=Ердоґан",
      "(Вісник Терези) Усі права застережено; передрук лише з посиланням на агенцію.",
      "тонн|осіб|відсотків|машин|мільйонів доларів|кілометрів"),
  RU(
      "министры соглашение граница газопровод колонна перемирие делегация санкции саммит посольство"
          + " коридор армия пленные договор наблюдатели предложение аэропорт бюджет дорога урожай"
          + " беспилотники выборы парламент зерно порт учения радар съёмка",
      "подписали отвергли приветствовали обсудили отложили объявили открыли закрыли осудили"
          + " поддержали подтвердили опровергли посетили раскритиковали одобрили задержали",
      "совместный военный региональный новый стратегический северный южный внешний экономический"
          + " неожиданный тайный ежегодный двусторонний окончательный тяжёлый",
      "в|вместе с|после|несмотря на|из-за|около|от имени|по условиям|против|перед",
      "президент Алиев=президент Эльхам Алиев|Владимир Путин=Путин В. В.|власти Киева=власти"
          + " Кыйива|Никол Пашинян=Никол Пашиньян|Владимир Зеленский=Володимир Зеленський|мэр"
          + " Харькова=мэр Харкова|министр Байрамов=министр Байраммов|Эрдоган=Эрдоган Р. Т.",
      "(Вестник Безмен) Все права защищены; перепечатка только со ссылкой на агентство.",
      "тонн|человек|процентов|машин|миллионов долларов|километров"),
  AZ(
      "nazirlər saziş sərhəd qaz kəməri karvan atəşkəs nümayəndə sanksiyalar sammit səfirlik dəhliz"
          + " ordu əsirlər müqavilə müşahidəçilər təklif hava limanı büdcə dəmiryolu məhsul pilotsuz"
          + " seçki parlament taxıl liman təlim radar",
      "imzaladı rədd etdi alqışladı müzakirə etdi təxirə saldı elan etdi açdı bağladı pislədi"
          + " dəstəklədi təsdiqlədi yalanladı ziyarət etdi tənqid etdi bəyəndi gecikdirdi",
      "birgə hərbi regional yeni strateji şimal cənub xarici iqtisadi gözlənilməz gizli illik"
          + " ikitərəfli son ağır",
      "ilə|üçün|sonra|baxmayaraq|görə|yaxınlığında|adından|əsasında|qarşı|əvvəl",
      "Prezident Əliyev=Prezident Aliyev|Vladimir Putin=Vladimir Poutin|Kiyev rəsmiləri=Kiev"
          + " rəsmiləri|Nikol Paşinyan=Nikol Pashinyan|Volodimir Zelenski=Vladimir Zelenskiy|Xarkov"
          + " meri=Xarkiv meri|nazir Bayramov=nazir Bairamov|Ərdoğan=Erdoğan",
      "(Tərəzi Agentliyi) Bütün hüquqlar qorunur; yalnız agentliyə istinadla çap oluna bilər.",
      "ton|nəfər|faiz|maşın|milyon dollar|kilometr"),
  TR(
      "bakanlar anlaşma sınır doğalgaz boru hattı konvoy ateşkes heyet yaptırımlar zirve büyükelçilik"
          + " koridor ordu esirler sözleşme gözlemciler öneri havalimanı bütçe demiryolu hasat"
          + " insansız seçim meclis tahıl liman tatbikat radar",
      "imzaladı reddetti karşıladı görüştü erteledi açıkladı açtı kapattı kınadı destekledi doğruladı"
          + " yalanladı ziyaret etti eleştirdi onayladı geciktirdi",
      "ortak askeri bölgesel yeni stratejik kuzey güney dış ekonomik beklenmedik gizli yıllık ikili"
          + " nihai ağır",
      "ile|için|sonra|rağmen|nedeniyle|yakınında|adına|uyarınca|karşı|önce",
      "Cumhurbaşkanı Aliyev=Cumhurbaşkanı Əliyev|Vladimir Putin=Vladimir Poutine|Kiev"
          + " yönetimi=Kıyiv yönetimi|Nikol Paşinyan=Nikol Pashinyan|Volodimir Zelenski=Vladimir"
          + " Zelenskiy|Harkiv valisi=Harkov valisi|bakan Bayramov=bakan Bairamov|Erdoğan=Erdogan",
      "(Terazi Ajansı) Tüm hakları saklıdır; ancak ajansa bağlantı verilerek alıntılanabilir.",
      "ton|kişi|yüzde|araç|milyon dolar|kilometre");

  private final List<String> nouns;
  private final List<String> verbs;
  private final List<String> adjectives;
  private final List<String> links;
  private final List<List<String>> names;
  private final String tagline;
  private final List<String> units;

  Vocabulary(
      String nouns,
      String verbs,
      String adjectives,
      String links,
      String names,
      String tagline,
      String units) {
    this.nouns = List.of(nouns.split(" ", -1));
    this.verbs = List.of(verbs.split(" ", -1));
    this.adjectives = List.of(adjectives.split(" ", -1));
    this.links = List.of(links.split("\\|", -1));
    this.names =
        Arrays.stream(names.split("\\|", -1)).map(pair -> List.of(pair.split("=", -1))).toList();
    this.tagline = tagline;
    this.units = List.of(units.split("\\|", -1));
  }

  List<String> nouns() {
    return nouns;
  }

  List<String> verbs() {
    return verbs;
  }

  List<String> adjectives() {
    return adjectives;
  }

  List<String> links() {
    return links;
  }

  /// Pairs: a name, and the same name spelt otherwise.
  List<List<String>> names() {
    return names;
  }

  String tagline() {
    return tagline;
  }

  List<String> units() {
    return units;
  }
}
