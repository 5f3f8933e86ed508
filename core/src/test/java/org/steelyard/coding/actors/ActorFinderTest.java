package org.steelyard.coding.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.steelyard.coding.sentence.Mention;
import org.steelyard.coding.sentence.Sentence;
import org.steelyard.coding.sentence.SentenceDocument;
import org.steelyard.model.ActorMention.Candidate;

final class ActorFinderTest {
  private static final ActorFinder FINDER = new ActorFinder(ActorTables.load());

  private static List<String> last(String language, String... sentences) {
    List<Sentence> read =
        FINDER.analyse(SentenceDocument.of(language, List.of(sentences))).sentences();
    return read.getLast().mentions().stream().map(ActorFinderTest::shown).toList();
  }

  private static String shown(Mention mention) {
    return mention.code() + " " + mention.kind();
  }

  @Test
  void thePresidentsAreTheTwoNamedBefore() {
    assertThat(
            last(
                "en", "It was the third meeting of Norway and Peru.", "The presidents met in May."))
        .containsExactly("NOR REFERENCE", "PER REFERENCE");
  }

  @Test
  void hePointsToWhoSpokeBefore() {
    assertThat(
            last(
                "en",
                "Norwegian foreign minister Arne Holm said the strait must stay open to Denmark.",
                "He left in the evening."))
        .containsExactly("NOR REFERENCE");
  }

  @Test
  void theMinisterIsWhoWasCalledMinisterOfSomething() {
    assertThat(
            last("en", "The Norwegian foreign minister arrived.", "The minister was in a hurry."))
        .contains("NOR REFERENCE");
  }

  @Test
  void aWarNamedAfterAStateIsNotTheState() {
    assertThat(last("en", "He wrote a book on the Korean War in Norway."))
        .containsExactly("NOR STATE");
  }

  @Test
  void aTurkishAmbassadorIsHisOwnStates() {
    assertThat(last("tr", "Norveç'in Danimarka büyükelçisi konuştu."))
        .containsExactly("NOR OFFICE");
  }

  @Test
  void anEndingAfterAHyphenBelongsToTheName() {
    Sentence read =
        FINDER
            .analyse(SentenceDocument.of("az", List.of("ABŞ-nin qərarı budur.")))
            .sentences()
            .getFirst();

    assertThat(read.mentions()).hasSize(1);
    assertThat(read.mentions().getFirst().span().of(read.text())).isEqualTo("ABŞ-nin");
  }

  @Test
  void aWordThatLooksLikeAShortNameWithAnEndingIsNone() {
    assertThat(last("tr", "Sanayi bu yıl büyüdü.")).isEmpty();
  }

  @Test
  void aPersonBesideAnotherActorIsNotItsOfficer() {
    assertThat(last("en", "At the UN Trump spoke for an hour.")).contains("USA PERSON");
  }

  @Test
  void heIsTheSubjectOfTheSentenceBefore() {
    assertThat(
            last(
                "en",
                "Norwegian president Arne Holm met Danish president Ole Berg.",
                "He left in the evening."))
        .containsExactly("NOR REFERENCE");
  }

  @Test
  void thePresidentIsAmbiguousWhereTwoWereNamed() {
    Sentence read =
        FINDER
            .analyse(
                SentenceDocument.of(
                    "en",
                    List.of(
                        "Norwegian president Arne Holm met Danish president Ole Berg.",
                        "The president left in the evening.")))
            .sentences()
            .getLast();

    assertThat(read.mentions().getFirst().code()).isEqualTo("NOR");
    assertThat(read.mentions().getFirst().candidates())
        .extracting(Candidate::code)
        .containsExactly("DNK");
  }

  @Test
  void theKingdomIsTheOneNamedBefore() {
    assertThat(last("en", "Jordan and Greece quarrelled.", "The kingdom kept silent."))
        .containsExactly("JOR REFERENCE");
    assertThat(last("ru", "Греция и Иордания спорили.", "Королевство молчало."))
        .containsExactly("JOR REFERENCE");
    assertThat(last("tr", "Yunanistan ve Ürdün tartıştı.", "Krallık sustu."))
        .containsExactly("JOR REFERENCE");
  }

  @Test
  void theKingdomIsNobodyWhereNoneWasNamed() {
    assertThat(last("en", "Greece protested.", "The kingdom kept silent.")).isEmpty();
  }

  @Test
  void theBlocIsTheOrganisationNamedBefore() {
    assertThat(last("en", "The European Union met Greece.", "The bloc kept silent."))
        .containsExactly("EUU REFERENCE");
  }

  @Test
  void theCountryIsWhatTheSentenceBeforeBeganWith() {
    assertThat(last("uk", "Греція листувалася з Данією.", "Ця країна чекає."))
        .containsExactly("GRC REFERENCE");
  }

  @Test
  void aCounterpartIsAnOfficer() {
    assertThat(last("ru", "Он ждал норвежского коллегу.")).containsExactly("NOR OFFICE");
    assertThat(last("az", "O, norveçli həmkarını gözləyirdi.")).containsExactly("NOR OFFICE");
  }

  @Test
  void surnamesThatAreWordsAskForTheirState() {
    assertThat(last("tr", "Dar sokaklar boştu.")).isEmpty();
    assertThat(last("az", "Son günlər isti keçir.")).isEmpty();
    assertThat(last("ru", "Но было поздно.")).isEmpty();
    assertThat(last("en", "Kim was late.")).isEmpty();
    assertThat(last("en", "North Korea waited; Kim was late.")).contains("PRK PERSON");
  }

  @Test
  void aMonthIsNoPrimeMinister() {
    assertThat(last("en", "Theresa May left.", "It rained in May.")).isEmpty();
    assertThat(last("en", "Theresa May left.", "May was tired.")).containsExactly("GBR PERSON");
  }

  @Test
  void aMinistryIsNoMinisterInTurkicLanguages() {
    assertThat(last("tr", "Norveç Dışişleri Bakanı geldi.", "Bakanlık sustu.")).isEmpty();
    assertThat(last("az", "Norveçin müdafiə naziri gəldi.", "Nazirlik susdu.")).isEmpty();
  }

  @Test
  void aPlaceAfterAnOfficeIsNotItsHoldersName() {
    assertThat(last("az", "Norveçin xarici işlər naziri Pekinə gəlib."))
        .containsExactly("NOR OFFICE", "CHN METONYM");
  }
}
