package org.steelyard.coding.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.steelyard.language.Tongue;
import org.steelyard.model.Claim;

/// Views without a clause of their own: who regards what as what.
final class DeemedTest {
  private static List<Claim> find(Tongue tongue, String text) {
    return Found.in(tongue, text.split(" // ", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN|Georgia regards the border as a matter of trust.|Georgia|the border as a matter of trust",
        "EN|Georgia, which considers Armenia a friendly country, opened the bridge.|Georgia|Armenia a friendly country",
        "EN|The new bridge was seen by Armenia as a gift to its farmers.|Armenia|The new bridge as a gift to its farmers",
        "UK|Грузія розглядає цей міст як символ довіри.|Грузія|цей міст як символ довіри",
        "UK|Новий міст сприймався аналітиками як жест доброї волі.|аналітик|Новий міст як жест доброї волі",
        "UK|Новий порядок здавався аналітикам надійним і вигідним.|аналітик|Новий порядок надійним і вигідним",
        "RU|Грузия рассматривает этот мост как символ доверия.|Грузия|этот мост как символ доверия",
        "RU|Новый порядок казался аналитикам надёжным и выгодным.|аналитик|Новый порядок надёжным и выгодным",
        "AZ|Gürcüstan yeni körpünü etimad rəmzi kimi qiymətləndirir.|Gürcüstan|yeni körpünü etimad rəmzi kimi",
        "TR|Gürcistan, yeni köprüyü güven simgesi olarak görüyor.|Gürcistan|yeni köprüyü güven simgesi olarak",
      })
  void whoRegardsWhatAsWhatIsAClaim(
      Tongue tongue, String text, String speaker, String proposition) {
    List<Claim> found = find(tongue, text);
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().proposition()).isEqualTo(proposition);
    assertThat(found.getFirst().speaker().name()).isEqualToIgnoringCase(speaker);
    assertThat(found.getFirst().rule()).isEqualTo("claim.view");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Georgia called a meeting of all the neighbours.",
        "Georgia does not regard the border as a matter of trust.",
        "The bridge is regarded as a matter of trust.",
        "Georgia is considered by many to be near.",
        "Georgia found two boxes near the old bridge.",
      })
  void callingAMeetingAndFindingABoxAreNone(String text) {
    assertThat(find(Tongue.EN, text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN|The author comes to the conclusion that Georgia needs a second bridge.|The author",
        "UK|Автор приходить до висновку, що Грузія потребує другого мосту.|автор",
        "RU|Автор приходит к выводу, что Грузия нуждается во втором мосте.|автор",
        "TR|Analist Nino Beridze, Gürcistan'ın köprüye ihtiyacı olduğu görüşünde.|Nino Beridze",
      })
  void aConclusionIsAClaim(Tongue tongue, String text, String speaker) {
    List<Claim> found = find(tongue, text);
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().speaker().name()).isEqualToIgnoringCase(speaker);
  }

  @Test
  void eachOfTwoViewsHasItsSpeaker() {
    assertThat(
            find(
                Tongue.EN,
                "Georgia described the road as a success, and Armenia called it a threat."))
        .extracting(c -> c.speaker().name() + ": " + c.proposition())
        .containsExactly("Georgia: the road as a success", "Armenia: it a threat");
  }

  @Test
  void aHeadlineMayGiveAViewFromACapital() {
    assertThat(find(Tongue.EN, "\"Georgia should build the bridge first\": A view from Armenia"))
        .singleElement()
        .satisfies(c -> assertThat(c.speaker().name()).isEqualTo("A view from Armenia"))
        .satisfies(c -> assertThat(c.speaker().code()).isEqualTo("ARM"));
  }
}
