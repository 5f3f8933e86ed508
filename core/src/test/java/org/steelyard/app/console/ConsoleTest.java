package org.steelyard.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ConsoleTest {
  @Test
  void controlAndReorderingCharactersAreShownAndNotObeyed() {
    assertThat(Plain.text("a\u001b[31mb\u202Ec\u200Bd\te\nf"))
        .isEqualTo("a\\u001b[31mb\\u202ec\\u200bd e\nf");
  }

  @Test
  void aLongLineIsCutAtAWord() {
    assertThat(Plain.line("one two  three\nfour", 100)).isEqualTo("one two three four");
    assertThat(Plain.line("one two three four", 12)).isEqualTo("one two…");
    assertThat(Plain.line("onetwothreefour", 6)).isEqualTo("onetw…");
  }

  @Test
  void neighboursSwappedAreOneEdit() {
    assertThat(Nearest.distance("verfiy", "verify")).isEqualTo(1);
    assertThat(Nearest.distance("", "abc")).isEqualTo(3);
    assertThat(Nearest.distance("kitten", "sitting")).isEqualTo(3);
  }

  @Test
  void onlyNearWordsAreSuggestedNearestFirst() {
    assertThat(Nearest.to("shwo", List.of("show", "shoe", "verify")))
        .containsExactly("show", "shoe");
    assertThat(Nearest.to("zzz", List.of("show"))).isEmpty();
  }
}
