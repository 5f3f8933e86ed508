package org.steelyard.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SieveTest {
  private static final List<String> WORDS =
      IntStream.range(0, 1000).mapToObj(i -> "word" + i).toList();

  @Test
  void whatWasAddedAlwaysPasses() {
    Sieve sieve = Sieve.of(WORDS);

    assertThat(WORDS).allMatch(word -> sieve.passes(word.hashCode()));
  }

  @Test
  void mostOfWhatWasNotAddedIsHeldBack() {
    Sieve sieve = Sieve.of(WORDS);

    assertThat(IntStream.range(0, 1000).filter(i -> sieve.passes(("other" + i).hashCode())))
        .hasSizeLessThan(200);
  }

  @Test
  void anEmptySieveLetsNothingPass() {
    assertThat(new Sieve(0).passes("word".hashCode())).isFalse();
  }

  @Test
  void aWordPassesByItsHeadWithoutMakingIt() {
    Sieve heads = Sieve.of(List.of(Sieve.head("cooperation"), Sieve.head("x")));

    assertThat(heads.passesHead("command")).isTrue();
    assertThat(heads.passesHead("x")).isTrue();
    assertThat(heads.passesHead("agree")).isFalse();
  }
}
