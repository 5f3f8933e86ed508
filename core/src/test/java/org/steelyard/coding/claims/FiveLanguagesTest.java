package org.steelyard.coding.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.steelyard.language.Tongue;
import org.steelyard.model.Claim;
import org.steelyard.model.Claim.Quotation;

/// Ways to quote, in five languages.
final class FiveLanguagesTest {
  private static List<Claim> find(Tongue tongue, String text) {
    return Found.in(tongue, text.split(" // ", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UK|«Ми готові до розмови з Грузією вже зараз, — сказав експерт Ніно Беридзе, — і чекаємо на відповідь із Тбілісі».|Ніно Беридзе|Ми готові до розмови з Грузією вже зараз",
        "RU|«Мы готовы к разговору с Грузией уже сейчас, — сказала эксперт Нино Беридзе, — и ждём ответа из Тбилиси».|Нино Беридзе|Мы готовы к разговору с Грузией уже сейчас",
        "UK|— Грузія не закриє кордон із Вірменією, — наголосила аналітикиня Ніно Беридзе.|Ніно Беридзе|Грузія не закриє кордон із Вірменією",
        "RU|— Грузия не закроет границу с Арменией, — подчеркнула аналитик Нино Беридзе.|Нино Беридзе|Грузия не закроет границу с Арменией",
        "RU|„Грузия и Армения остались добрыми соседями“, — заметила эксперт Нино Беридзе.|Нино Беридзе|Грузия и Армения остались добрыми соседями",
        "EN|\"Georgia and Armenia are good neighbours,\" expert Nino Berid told Newsline.|Nino Berid|Georgia and Armenia are good neighbours",
        "AZ|“Gürcüstan və Ermənistan yaxşı qonşulardır”, - deyə politoloq Nino Beridze vurğulayıb.|Nino Beridze|Gürcüstan və Ermənistan yaxşı qonşulardır",
        "TR|Analist Nino Beridze, \"Gürcistan ile Ermenistan iyi komşudur ve öyle kalacaktır\" dedi.|Nino Beridze|Gürcistan ile Ermenistan iyi komşudur ve öyle kalacaktır",
      })
  void quotationMarksAndDashesGiveDirectClaims(
      Tongue tongue, String text, String speaker, String proposition) {
    List<Claim> found = find(tongue, text);
    assertThat(found).isNotEmpty();
    assertThat(found).allMatch(c -> c.quotation() == Quotation.DIRECT);
    assertThat(found).allMatch(c -> c.speaker().name().equals(speaker));
    assertThat(found.getFirst().proposition()).isEqualTo(proposition);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TR|Analist Nino Beridze, Gürcistan ile ilişkilerin güçlendiğini söyledi.|Nino Beridze|Gürcistan ile ilişkilerin güçlendiğini",
        "TR|Analist Nino Beridze, Gürcistan'ın sınırı kapatmayacağını öne sürdü.|Nino Beridze|Gürcistan'ın sınırı kapatmayacağını",
        "AZ|Politoloq Nino Beridze Gürcüstanla əlaqələrin genişləndiyini bildirdi.|Nino Beridze|Gürcüstanla əlaqələrin genişləndiyini",
        "EN|Georgia, according to analyst Nino Berid, will stay close to Armenia.|Nino Berid|Georgia will stay close to Armenia",
        "UK|Грузія, на думку експерта, залишиться надійним партнером Вірменії.|експерт|Грузія залишиться надійним партнером Вірменії",
        "UK|За словами аналітика Ніни Коваль, Грузія втратить довіру Вірменії.|Ніна Коваль|Грузія втратить довіру Вірменії",
        "RU|По словам эксперта Анны Смирновой, Грузия потеряет доверие Армении.|Анна Смирнова|Грузия потеряет доверие Армении",
        "EN|An analyst in Tbilisi said the tone of Georgia had improved but little else had.|analyst|the tone of Georgia had improved but little else had",
        "EN|The analyst emphasized the importance of trade ties with Georgia.|analyst|the importance of trade ties with Georgia",
      })
  void reportedSpeechGivesIndirectClaims(
      Tongue tongue, String text, String speaker, String proposition) {
    List<Claim> found = find(tongue, text);
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().quotation()).isEqualTo(Quotation.INDIRECT);
    assertThat(found.getFirst().proposition()).isEqualTo(proposition);
    assertThat(found.getFirst().speaker().name()).isEqualToIgnoringCase(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UK|Аналітик Ніно Беридзе вважає, що Грузія отримає підтримку Вірменії до кінця року.|до кінця року",
        "RU|Аналитик Нино Беридзе считает, что Грузия получит поддержку Армении к концу года.|к концу года",
        "AZ|Politoloq Nino Beridze bildirib ki, Gürcüstan ilin sonuna qədər sazişi imzalayacaq.|ilin sonuna qədər",
        "TR|Analist Nino Beridze, Gürcistan'ın yıl sonuna kadar anlaşmayı imzalayacağını belirtti.|yıl sonuna kadar",
        "EN|Analyst Nino Berid said that Georgia will sign the deal by spring.|by spring",
      })
  void aFutureIsAForecastWithItsHorizon(Tongue tongue, String text, String horizon) {
    List<Claim> found = find(tongue, text);
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().forecast()).isTrue();
    assertThat(found.getFirst().horizon()).isEqualTo(horizon);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UK|Аналітик Ніно Беридзе вважає, що Грузія не може бути посередником для Вірменії.",
        "UK|Аналітик Ніно Беридзе вважає, що це, напевно, єдиний порт Грузії на морі.",
        "RU|Аналитик Нино Беридзе считает, что это, возможно, единственный порт Грузии на море.",
        "AZ|Politoloq Nino Beridze bildirib ki, Gürcüstan ötən il sazişi imzalayıb.",
        "TR|Analist Nino Beridze, Gürcistan'ın geçen yıl anlaşmayı imzaladığını belirtti.",
      })
  void whatIsOrMayBeIsNoForecast(Tongue tongue, String text) {
    assertThat(find(tongue, text)).hasSize(1).noneMatch(Claim::forecast);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN|Lavrov: Georgia will stay a difficult partner for us",
        "UK|Лавров: Грузія залишиться для нас складним партнером",
        "RU|Лавров: Грузия останется для нас сложным партнёром",
      })
  void aHeadlineWithAColonSpeaksForThePersonBeforeIt(Tongue tongue, String text) {
    List<Claim> found = find(tongue, text);
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().rule()).isEqualTo("claim.headline");
    assertThat(found.getFirst().about()).contains("GEO");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AZ|Konvensiyaya görə, Gürcüstanın beş limanı və geniş sahil zolağı olacaq.",
        "TR|Sözleşmeye göre, Gürcistan'ın beş limanı ve geniş bir kıyı şeridi olacak.",
        "EN|Georgia declared martial law and general mobilisation on Sunday.",
        "EN|Georgia and Armenia agreed to explore and develop jointly an old field in the sea.",
      })
  void documentsAndActsAreNoClaims(Tongue tongue, String text) {
    assertThat(find(tongue, text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN|Georgia's minister welcomed the talks. // “Whoever holds the port holds the road to Armenia,” a former mediator commented.|mediator",
        "UK|Лавров заявив, що Грузія готова до розмови. // «Порт Грузії вартий десяти заяв Вірменії», – підсумував один із дипломатів.|дипломат",
        "RU|Лавров заявил, что Грузия готова к разговору. // «Порт Грузии стоит десяти заявлений Армении», – сказал один из наблюдателей.|наблюдатель",
      })
  void anUnnamedSpeakerIsNotTheLastOne(Tongue tongue, String text, String name) {
    assertThat(find(tongue, text).getLast().speaker().name()).isEqualTo(name);
  }
}
