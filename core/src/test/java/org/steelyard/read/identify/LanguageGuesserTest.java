package org.steelyard.read.identify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.steelyard.read.Reading;
import org.steelyard.read.terms.WordList;

class LanguageGuesserTest {
  private static final Map<String, List<String>> SENTENCES =
      Map.of(
          "en",
          List.of(
              "The president will visit the neighbouring capital next week.",
              "Officials signed an agreement on grain transit yesterday.",
              "Moscow accused Warsaw of breaking the treaty.",
              "Trade between both countries grew by nine percent.",
              "A delegation from Baku arrived for consultations.",
              "He said that talks had failed because of the weather.",
              "Parliament ratified the border treaty without debate.",
              "Nobody expected the ambassador to resign so early.",
              "Ankara offered mediation, and Tbilisi accepted it.",
              "Both sides described these consultations as useful.",
              "Experts believe that sanctions are hurting exporters.",
              "Which of the two unions should a small state join?"),
          "uk",
          List.of(
              "Президент відвідає сусідню столицю наступного тижня.",
              "Посадовці підписали угоду про транзит зерна вчора.",
              "Сторони домовилися продовжити консультації у травні.",
              "Товарообіг між країнами зріс на дев'ять відсотків.",
              "Делегація з Баку прибула на переговори до Києва.",
              "Він сказав, що зустріч не відбулася через негоду.",
              "Парламент ратифікував договір про кордон без дебатів.",
              "Ніхто не очікував, що посол подасть у відставку.",
              "Анкара запропонувала посередництво, і Тбілісі погодився.",
              "Експерти вважають, що санкції шкодять експортерам."),
          "ru",
          List.of(
              "Президент посетит соседнюю столицу на следующей неделе.",
              "Чиновники подписали соглашение о транзите зерна.",
              "Стороны договорились продолжить консультации в мае.",
              "Товарооборот между странами вырос на девять процентов.",
              "Делегация из Баку прибыла на переговоры в Москву.",
              "Он сказал, что встреча не состоялась из-за погоды.",
              "Парламент ратифицировал договор о границе без дебатов.",
              "Никто не ожидал, что посол подаст в отставку.",
              "Анкара предложила посредничество, и Тбилиси согласился.",
              "Эксперты считают, что санкции вредят экспортёрам."),
          "az",
          List.of(
              "Prezident gələn həftə qonşu ölkənin paytaxtına səfər edəcək.",
              "Rəsmilər taxıl tranziti haqqında saziş imzaladılar.",
              "Tərəflər məsləhətləşmələri may ayında davam etdirəcəklər.",
              "İki ölkə arasında ticarət dövriyyəsi doqquz faiz artıb.",
              "Nümayəndə heyəti danışıqlar üçün Bakıya gəldi.",
              "O dedi ki, görüş hava şəraitinə görə baş tutmadı.",
              "Parlament sərhəd müqaviləsini müzakirəsiz təsdiq etdi.",
              "Heç kim səfirin istefa verəcəyini gözləmirdi.",
              "Ekspertlər sanksiyaların ixracatçılara zərər vurduğunu düşünür."),
          "tr",
          List.of(
              "Cumhurbaşkanı gelecek hafta komşu ülkenin başkentini ziyaret edecek.",
              "Yetkililer dün tahıl geçişi konusunda bir anlaşma imzaladı.",
              "Taraflar istişareleri mayıs ayında sürdürme kararı aldı.",
              "İki ülke arasındaki ticaret hacmi yüzde dokuz arttı.",
              "Bakü'den bir heyet görüşmeler için başkente geldi.",
              "Görüşmenin hava şartları nedeniyle yapılamadığını söyledi.",
              "Meclis sınır anlaşmasını tartışmadan onayladı.",
              "Hiç kimse büyükelçinin istifa etmesini beklemiyordu.",
              "Uzmanlar yaptırımların ihracatçılara zarar verdiğini düşünüyor."));

  private final LanguageGuesser guesser = new LanguageGuesser();

  @Test
  void sentencesOfTheFiveLanguagesAreToldApart() {
    SENTENCES.forEach(
        (language, sentences) ->
            assertThat(sentences)
                .allSatisfy(
                    s -> assertThat(guesser.guess(s).language()).as(s).isEqualTo(language)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Prezydent spotkał się z delegacją, która przyjechała do stolicy na rozmowy.",
        "Президент је допутовао у главни град и састао се са својим колегом.",
        "Претседателот пристигна во главниот град и се сретна со својот колега.",
        "Delegacija se je sestala z veleposlanikom.",
        "وزیر خارجہ کے ساتھ ملاقات میں دونوں ملکوں کے تعلقات پر بات ہوئی۔",
        "Ο υπουργός έφτασε στην πρωτεύουσα και συναντήθηκε με τον ομόλογό του.",
        "大臣は首都に到着し、同僚と会談しました。",
        "El ministro llegó a la ciudad con una delegación de su país.",
        "Прэзідэнт наведаў сталіцу і сустрэўся з прадстаўнікамі ўрада.",
        "Министърът пристигна в столицата и се срещна със своя колега.",
        "Министр Астанаға келіп, үкімет өкілдерімен кездесу өткізді."
      })
  void otherLanguagesAreUndetermined(String sentence) {
    assertThat(guesser.guess(sentence).language()).isEqualTo(LanguageGuesser.UNDETERMINED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "de; Der Minister ist nach der Sitzung mit dem Zug in die Stadt gefahren.",
        "fr; Le ministre est arrivé dans la ville avec une délégation de son pays.",
        "fr; L'accord n'a été signé qu'après l'arrivée d'un médiateur.",
        "ka; პრეზიდენტი ეწვია მეზობელ ქვეყანას და შეხვდა მინისტრს.",
        "hy; Նախագահն այցելեց հարևան երկիր և հանդիպեց նախարարին։",
        "fa; رئیس جمهور با همتای خود دیدار کرد و از این سفر خشنود بود.",
        "fa; رئيس جمهور با همتاي خود ديدار كرد و از اين سفر خشنود بود.",
        "ar; وصل الوزير إلى العاصمة والتقى نظيره في قصر الحكومة.",
        "zh; 部长抵达首都并会见了他的同事。",
        "en; Record winds over eastern and western harbours",
        "en; Hale also met President Orr in Lisbon.",
        "tr; Kabul etmiş olduğunuz kurallar burada okunur."
      })
  void wordsSharedWithANeighbourDoNotMisleadAndTwelveLanguagesAreTold(
      String language, String sentence) {
    assertThat(guesser.guess(sentence).language()).isEqualTo(language);
  }

  @Test
  void turkishReadInAWrongEncodingIsStillTurkish() {
    assertThat(
            guesser.guess("Bakan dün akþam toplantýya katýldý ve deðerlendirme yaptý.").language())
        .isEqualTo("tr");
    assertThat(guesser.guess("Ráðherrann kom til höfuðborgarinnar og þar var fundur.").language())
        .isEqualTo(LanguageGuesser.UNDETERMINED);
  }

  @Test
  void partOfAParagraphIsJudgedByItsOwnWords() {
    String text = "The government said so. Уряд підтвердив намір продовжити ці переговори.";
    WordMarks marks = guesser.marks(WordList.of(text));
    assertThat(guesser.guess(marks, 0, 4).language()).isEqualTo("en");
    assertThat(guesser.guess(marks, 4, marks.words().size()).language()).isEqualTo("uk");
  }

  @Test
  void aForeignNameDoesNotChangeASentencesLanguage() {
    String sentence = "This is the view of the people at the centre “Şərqə doğru yol” in the city.";
    assertThat(guesser.guess(sentence).language()).isEqualTo("en");
  }

  @Test
  void shortPassagesTakeTheDocumentsLanguage() {
    var document =
        Reading.text(
            "Висновки\n\nУряд підтвердив намір продовжити переговори про кордон і торгівлю. "
                + "Так. Він чекає на відповідь сусідів і готує нову зустріч.");
    assertThat(document.document().language()).isEqualTo("uk");
    assertThat(document.passages()).allMatch(p -> p.language().equals("uk"));
  }

  @Test
  void eachPassageHasItsOwnLanguage() {
    var document =
        Reading.text(
            "Уряд підтвердив намір продовжити переговори про кордон і торгівлю з усіма.\n\n"
                + "The government confirmed that it will go on with the talks about trade.");
    assertThat(document.passages()).extracting(p -> p.language()).containsExactly("uk", "en");
  }
}
