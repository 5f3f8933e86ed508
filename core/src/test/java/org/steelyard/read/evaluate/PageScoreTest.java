package org.steelyard.read.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.steelyard.model.Measured;

class PageScoreTest {
  @Test
  void sharedShinglesCountOnBothSides() {
    Overlap overlap = Overlap.of("one two three four five", "one two three four six");
    assertThat(overlap.both()).isCloseTo(1.0 / 3, within(1e-9));
    assertThat(overlap.precision()).isEqualTo(.5);
    assertThat(overlap.recall()).isEqualTo(.5);
  }

  @Test
  void repeatedShinglesCountAsOftenAsTheyOccur() {
    Overlap overlap = Overlap.of("a b c d", "a b c d a b c d");
    assertThat(overlap.recall()).isEqualTo(1);
    assertThat(overlap.precision()).isEqualTo(.2);
  }

  @Test
  void textsShorterThanAShingleAreOneShingle() {
    assertThat(Overlap.of("Two words", "Two, words!").precision()).isEqualTo(1);
    assertThat(Overlap.of("Two words", "").precision()).isNaN();
  }

  @Test
  void answersEqualGoldWhateverPunctuationAndTime() {
    assertThat(Field.TITLE.same("The  Visit: Day 2", "the visit – day 2")).isTrue();
    assertThat(Field.AUTHOR.same("By Jane Roe", "Jane Roe")).isTrue();
    assertThat(Field.PUBLISHED.same("2020-04-17T23:59:00Z", "2020-04-17")).isTrue();
    assertThat(Field.PUBLISHED.same("2020-04-17", "2020-04-18")).isFalse();
    assertThat(Field.LANGUAGE.same("pt-BR", "pt")).isTrue();
    assertThat(Field.SITE.same("Example", "")).isFalse();
  }

  @Test
  void halvesShareEveryPageAndNoneTwice() {
    for (String key : List.of("a", "b", "long name", "12")) {
      assertThat(Half.TUNING.holds(key)).isNotEqualTo(Half.HELD.holds(key));
      assertThat(Half.ALL.holds(key)).isTrue();
    }
  }

  @Test
  void missedFactsLowerAccuracyAndNotPrecision() {
    List<GoldPage> pages =
        List.of(
            new GoldPage("a", "x", "", Map.of(Field.PUBLISHED, "2020-01-02")),
            new GoldPage("b", "y", "", Map.of(Field.PUBLISHED, "2020-01-03")));
    Reader reader =
        page ->
            page.html().equals("x")
                ? new Answer("", Map.of(Field.PUBLISHED, "2020-01-02"))
                : Answer.NONE;
    FactScore fact = PageScore.of(pages, reader).getLast().facts().values().iterator().next();
    assertThat(fact.precision()).isEqualTo(1);
    assertThat(fact.recall()).isEqualTo(.5);
    assertThat(fact.accuracy()).isInstanceOf(Measured.Estimate.class);
    assertThat(PageScoreTable.lines(PageScore.of(pages, reader)))
        .anyMatch(l -> l.contains("0.500"));
  }
}
