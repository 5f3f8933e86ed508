package org.steelyard.read.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordListTest {
  @Test
  void wordsAreFoldedAndKnowTheirPlaces() {
    String text = "«Дев’ять» I\u0307LK 2020-ci 'Tis o\u00ADk the dogs' №5";
    WordList words = WordList.of(text);
    assertThat(words.strings())
        .isEqualTo(List.of("дев'ять", "ilk", "2020", "ci", "tis", "ok", "the", "dogs", "№5"));
    assertThat(text.substring(words.start(0), words.end(0))).isEqualTo("Дев’ять");
    assertThat(text.substring(words.start(7), words.end(7))).isEqualTo("dogs");
    assertThat(words.digits(2)).isTrue();
    assertThat(words.digits(3)).isFalse();
  }

  @Test
  void equalWordsHaveEqualHashesWhateverTheirShape() {
    WordList one = WordList.of("Don’t STOP, o\u00ADkay?");
    WordList other = WordList.of("don't stop okay");
    assertThat(one.same(other)).isTrue();
    assertThat(one.same(WordList.of("don't stop okays"))).isFalse();
  }

  @Test
  void theHashOfLettersLeavesBoundariesAndApostrophesAside() {
    WordList joined = WordList.of("cooperate dont stop");
    WordList apart = WordList.of("Co-operate, don't stop!");
    assertThat(apart.letters(0, 4)).isEqualTo(joined.letters(0, 3));
    assertThat(apart.letters(0, 3)).isNotEqualTo(joined.letters(0, 3));
    String lengthy = "x".repeat(500);
    assertThat(WordList.of(lengthy + " y").letters(0, 2))
        .isEqualTo(WordList.of(lengthy + "y").letters(0, 1));
  }

  @Test
  void aPlaceInTheTextLeadsToTheNextWord() {
    WordList words = WordList.of("one two  three");
    assertThat(words.from(0)).isZero();
    assertThat(words.from(1)).isEqualTo(1);
    assertThat(words.from(9)).isEqualTo(2);
    assertThat(words.from(10)).isEqualTo(3);
  }

  @Test
  void anIndexNumbersHashesInTheOrderInWhichTheyCome() {
    HashIndex index = new HashIndex(4);
    for (int i = 0; i < 1000; i++) {
      assertThat(index.number(i * 0x9E3779B9L)).isEqualTo(i);
    }
    assertThat(index.number(77 * 0x9E3779B9L)).isEqualTo(77);
    assertThat(index.find(999 * 0x9E3779B9L)).isEqualTo(999);
    assertThat(index.find(12345)).isEqualTo(-1);
    assertThat(index.size()).isEqualTo(1000);
  }

  @Test
  void phrasesAreFoundAtTheirLongest() {
    PhraseSet set = new PhraseSet(List.of("most read", "most read today", "support", "—"));
    WordList words = WordList.of("Most read, today: SUPPORT us, most read!");
    assertThat(set.prefix(words)).isEqualTo(3);
    assertThat(set.hits(words)).isEqualTo(3);
    assertThat(set.is(WordList.of("Most Read"))).isTrue();
    assertThat(set.is(words)).isFalse();
    assertThat(set.is(words, 3)).isTrue();
    assertThat(set.is(WordList.of(""))).isFalse();
  }
}
