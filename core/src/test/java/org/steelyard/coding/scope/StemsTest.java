package org.steelyard.coding.scope;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.steelyard.coding.Texts;
import org.steelyard.coding.sentence.Phrases.Hit;
import org.steelyard.coding.sentence.Sentence;
import org.steelyard.language.Tongue;

final class StemsTest {
  @Test
  void aStemFindsEveryWordThatSoBegins() {
    Sentence sentence = Texts.sentence(Tongue.EN, "They cooperated and were cooperating warmly.");
    assertThat(new Stems(Texts.words(Tongue.EN), "positive").find(sentence.tokens()))
        .extracting(Hit::first)
        .containsExactly(1, 4);
  }
}
