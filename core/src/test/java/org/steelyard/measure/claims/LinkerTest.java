package org.steelyard.measure.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.steelyard.language.Tongue;
import org.steelyard.measure.Extreme.Direction;
import org.steelyard.model.Pair;

class LinkerTest {
  private static Testable one(Tongue tongue, String words, String... about) {
    List<Testable> found = Told.in(tongue, words, about);
    assertThat(found).as(words).hasSize(1);
    return found.getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN|Kazakhstan is the only state of Central Asia whose diplomacy is balanced",
        "UK|Казахстан залишається єдиною країною Центральної Азії зі збалансованою політикою",
        "RU|Казахстан остаётся единственной страной Центральной Азии со взвешенной политикой",
        "AZ|Qazaxıstan Mərkəzi Asiyada balanslı siyasət aparan yeganə ölkədir",
        "TR|Kazakistan, Orta Asya'da dengeli politika izleyen tek ülkedir",
      })
  void theOnlyOneOfAGroupIsKnownInFiveLanguages(Tongue tongue, String words) {
    assertThat(one(tongue, words))
        .isInstanceOfSatisfying(
            Testable.OnlyOfGroup.class,
            only -> {
              assertThat(only.state()).isEqualTo("KAZ");
              assertThat(only.group().members()).containsExactly("KAZ", "KGZ", "TJK", "TKM", "UZB");
              assertThat(only.property()).isEqualTo(Property.BALANCED);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN|Relations of Turkey and Georgia are at the best stage in history",
        "UK|Відносини Туреччини та Грузії переживають найкращий період в історії",
        "RU|Отношения Турции и Грузии переживают лучший период в истории",
        "AZ|Türkiyə ilə Gürcüstan münasibətləri tarixində ən yaxşı dövrünü yaşayır",
        "TR|Türkiye ile Gürcistan ilişkileri tarihinin en iyi dönemini yaşıyor",
      })
  void theBestPeriodInHistoryIsKnownInFiveLanguages(Tongue tongue, String words) {
    assertThat(one(tongue, words))
        .isEqualTo(
            new Testable.ExtremeOfRecord(Pair.of("TUR", "GEO"), Direction.HIGHEST, LocalDate.MIN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN|Ties between Poland and Hungary are at the worst point since 1990",
        "UK|Відносини Польщі та Угорщини на найгіршому рівні з 1990 року",
        "RU|Отношения Польши и Венгрии на самом низком уровне с 1990 года",
        "AZ|Polşa ilə Macarıstan münasibətləri 1990-cı ildən bəri ən pis dövrünü yaşayır",
        "TR|Polonya ile Macaristan ilişkileri 1990'dan beri en kötü dönemde",
      })
  void theWorstPeriodSinceAYearHasTheYear(Tongue tongue, String words) {
    assertThat(one(tongue, words))
        .isEqualTo(
            new Testable.ExtremeOfRecord(
                Pair.of("POL", "HUN"), Direction.LOWEST, LocalDate.of(1990, 1, 1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN|Trade between Moldova and Romania rose 12.5 % in 2021",
        "UK|Торгівля Молдови та Румунії у 2021 році зросла на 12,5 відсотка",
        "RU|Торговля Молдовы и Румынии в 2021 году выросла на 12,5 процента",
        "AZ|Moldova ilə Rumıniya arasında ticarət 2021 ildə 12,5 faiz artıb",
        "TR|Moldova ile Romanya arasındaki ticaret 2021 yılında yüzde 12,5 arttı",
      })
  void growthOfTradeIsKnownInFiveLanguages(Tongue tongue, String words) {
    assertThat(one(tongue, words))
        .isInstanceOfSatisfying(
            Testable.Growth.class,
            growth -> {
              assertThat(growth.of()).containsExactly("MDA", "ROU");
              assertThat(growth.share()).isEqualByComparingTo(new BigDecimal("0.125"));
              assertThat(growth.period().from().getYear()).isEqualTo(2021);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN|Germany is Poland's largest trading partner",
        "EN|Poland's largest trading partner is Germany",
        "EN|Germany is the largest trading partner of Poland",
        "UK|Німеччина є найбільшим торговельним партнером Польщі",
        "RU|Германия является крупнейшим торговым партнёром Польши",
        "AZ|Almaniya Polşanın ən böyük ticarət tərəfdaşıdır",
        "TR|Almanya, Polonya'nın en büyük ticaret ortağıdır",
      })
  void whosePartnerIsMeantIsToldByTheOrderOfWords(Tongue tongue, String words) {
    assertThat(one(tongue, words))
        .isEqualTo(new Testable.Level("POL", List.of("DEU"), Property.LARGEST_PARTNER));
  }

  @Test
  void relationsWithSeveralAreThoseOfTheFirstNamed() {
    assertThat(one(Tongue.EN, "Serbia keeps friendly relations with both China and Hungary"))
        .isEqualTo(new Testable.Level("SRB", List.of("CHN", "HUN"), Property.GOOD_RELATIONS));
    assertThat(one(Tongue.EN, "Belarus votes with Russia at the United Nations"))
        .isEqualTo(new Testable.Level("BLR", List.of("RUS"), Property.VOTES_WITH));
    assertThat(one(Tongue.UK, "Вірменія має тісні зв'язки з Іраном"))
        .isEqualTo(new Testable.Level("ARM", List.of("IRN"), Property.GOOD_RELATIONS));
  }

  @Test
  void whatCannotBeResolvedSaysWhy() {
    assertThat(one(Tongue.EN, "It is the only country in Ruritania with a balanced policy", "KAZ"))
        .isInstanceOfSatisfying(
            Testable.Unresolved.class, u -> assertThat(u.why()).contains("no group"));
    assertThat(
            one(
                Tongue.EN,
                "Georgia and Armenia: the only country of the South Caucasus with a balanced policy"))
        .isInstanceOfSatisfying(
            Testable.Unresolved.class, u -> assertThat(u.why()).contains("several members"));
    assertThat(one(Tongue.EN, "Relations of Turkey and Georgia live through their best period"))
        .isInstanceOfSatisfying(
            Testable.Unresolved.class, u -> assertThat(u.why()).contains("no span"));
    assertThat(one(Tongue.EN, "Relations are at the best stage in history"))
        .isInstanceOf(Testable.Unresolved.class);
    assertThat(one(Tongue.EN, "Trade of Moldova and Romania rose by 9 percent"))
        .isInstanceOfSatisfying(
            Testable.Unresolved.class, u -> assertThat(u.why()).contains("no year"));
  }

  @Test
  void denialsForecastsAndConditionsAreNotTested() {
    assertThat(one(Tongue.EN, "Hungary does not pursue a balanced policy"))
        .isInstanceOf(Testable.Unresolved.class);
    assertThat(Told.of(Told.claim("Hungary will pursue a balanced policy", true, ""), Tongue.EN))
        .singleElement()
        .isInstanceOfSatisfying(
            Testable.Unresolved.class, u -> assertThat(u.why()).contains("will be"));
    assertThat(
            Told.of(
                Told.claim("Hungary has a balanced policy", false, "if elections come"), Tongue.EN))
        .singleElement()
        .isInstanceOf(Testable.Unresolved.class);
  }

  @Test
  void ordinaryWordsGiveNothing() {
    assertThat(Told.in(Tongue.EN, "Armenia only met Iran once and the country was cold")).isEmpty();
    assertThat(Told.in(Tongue.EN, "This is the best proposal of the year for Georgia")).isEmpty();
    assertThat(Told.in(Tongue.UK, "Це єдиний шлях, і політика тут ні до чого")).isEmpty();
    assertThat(Told.in(Tongue.EN, "Trade with Iran matters to Georgia")).isEmpty();
  }

  @Test
  void aLongerNameOfARegionWins() {
    Testable found =
        one(
            Tongue.EN,
            "Serbia is the only country in the Western Balkans with a multi-vector course");
    assertThat(found)
        .isInstanceOfSatisfying(
            Testable.OnlyOfGroup.class,
            only -> {
              assertThat(only.group().id()).isEqualTo("WEST_BALKANS");
              assertThat(only.property()).isEqualTo(Property.MULTI_VECTOR);
            });
  }
}
