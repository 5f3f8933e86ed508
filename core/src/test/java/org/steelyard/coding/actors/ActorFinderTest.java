package org.steelyard.coding.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.steelyard.coding.sentence.Mention;
import org.steelyard.coding.sentence.Sentence;
import org.steelyard.coding.sentence.SentenceDocument;

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
}
