package org.steelyard.coding.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.steelyard.model.Measured;
import org.steelyard.model.PloverType;

final class EventScoreTest {
  private static final String ACT = "Baku helps Tbilisi.";
  private static final String NOTHING = "It rained.";
  private static final Triple HELP = new Triple("AZE", "GEO", PloverType.AID, false);

  private static EventGold row(String language, String document, int sentence, String text) {
    List<EventGold.Act> acts =
        text.equals(ACT)
            ? List.of(new EventGold.Act("AZE", "GEO", Set.of(PloverType.AID), Set.of(), false))
            : List.of();
    return new EventGold(
        document + sentence + language, document, sentence, language, text, acts, Set.of());
  }

  private static List<EventGold> gold() {
    List<EventGold> rows = new ArrayList<>();
    for (String language : List.of("en", "az")) {
      for (String document : List.of("a", "b", "c", "d")) {
        rows.add(row(language, document, 1, NOTHING));
        rows.add(row(language, document, 2, ACT));
      }
    }
    return rows;
  }

  private static List<List<Triple>> perfect(String language, List<String> sentences) {
    return sentences.stream()
        .map(text -> text.equals(ACT) ? List.of(HELP) : List.<Triple>of())
        .toList();
  }

  @Test
  void aPerfectCoderGetsOneInEveryLanguage() {
    EventScore score = EventScore.of(gold(), EventScoreTest::perfect);
    assertThat(score.languages()).containsOnlyKeys("az", "en");
    assertThat(score.overall().sentences()).isEqualTo(16);
    assertThat(score.overall().gold()).isEqualTo(8);
    assertThat(score.overall().counts()).isEqualTo(new Tally(8, 0, 0));
    assertThat(score.overall().f1()).isEqualTo(new Measured.Estimate(1, 1, 1, 0.95, 8));
  }

  @Test
  void aCoderThatSaysNothingHasNoPrecisionAndNoRecall() {
    EventScore score =
        EventScore.of(
            gold(), (language, sentences) -> Collections.nCopies(sentences.size(), List.of()));
    assertThat(score.overall().precision()).isInstanceOf(Measured.NoData.class);
    assertThat(score.overall().recall()).isEqualTo(new Measured.Estimate(0, 0, 0, 0.95, 8));
  }

  @Test
  void theSentencesOfADocumentAreCodedTogetherInOrder() {
    List<List<String>> seen = new ArrayList<>();
    List<EventGold> shuffled = List.of(row("en", "a", 2, ACT), row("en", "a", 1, NOTHING));
    EventScore.of(
        shuffled,
        (language, sentences) -> {
          seen.add(sentences);
          return perfect(language, sentences);
        });
    assertThat(seen).containsExactly(List.of(NOTHING, ACT));
  }

  @Test
  void theOrderOfRowsChangesNothing() {
    List<EventGold> reversed = new ArrayList<>(gold());
    Collections.reverse(reversed);
    EventScore.Coder coder =
        (language, sentences) ->
            language.equals("en")
                ? perfect(language, sentences)
                : Collections.nCopies(sentences.size(), List.of(HELP));
    assertThat(EventScore.of(reversed, coder)).isEqualTo(EventScore.of(gold(), coder));
  }

  @Test
  void anIntervalHoldsItsValueAndNarrowsWithMoreDocuments() {
    EventScore.Coder half =
        (language, sentences) ->
            language.equals("en")
                ? perfect(language, sentences)
                : Collections.nCopies(2, List.of());
    Measured.Estimate f1 = (Measured.Estimate) EventScore.of(gold(), half).overall().f1();
    assertThat(f1.value()).isBetween(0.66, 0.67);
    assertThat(f1.low()).isLessThan(f1.value());
    assertThat(f1.high()).isGreaterThan(f1.value());
    List<EventGold> many = new ArrayList<>();
    for (int copy = 0; copy < 10; copy++) {
      for (EventGold row : gold()) {
        many.add(row(row.language(), row.document() + copy, row.sentence(), row.text()));
      }
    }
    Measured.Estimate narrow = (Measured.Estimate) EventScore.of(many, half).overall().f1();
    assertThat(narrow.high() - narrow.low()).isLessThan((f1.high() - f1.low()) / 2);
  }

  @Test
  void aCoderThatAnswersTooFewSentencesIsRefused() {
    assertThatThrownBy(() -> EventScore.of(gold(), (language, sentences) -> List.of()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("0 of 2");
  }
}
