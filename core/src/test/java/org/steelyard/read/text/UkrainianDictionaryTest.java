package org.steelyard.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UkrainianDictionaryTest {
  private final UkrainianDictionary dictionary = new UkrainianDictionary();

  @ParameterizedTest
  @ValueSource(strings = {"переговорів", "Переговори", "дев’ять", "ґанок", "пра\u0301во"})
  void formsAreKnownInAnyCaseAndSpelling(String form) {
    assertThat(dictionary.knows(form)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"перегов", "переговорівв", "treaty", "", "+", "право+", "право+право"})
  void beginningsAndOtherStringsAreNot(String form) {
    assertThat(dictionary.knows(form)).isFalse();
  }

  @Test
  void twoThreadsMayAskAtOnce() throws InterruptedException {
    int[] known = new int[2];
    Thread[] threads = new Thread[2];
    for (int t = 0; t < 2; t++) {
      int number = t;
      threads[t] =
          Thread.ofPlatform()
              .start(
                  () -> {
                    for (int i = 0; i < 2000; i++) {
                      known[number] += dictionary.knows(i % 2 == 0 ? "право" : "правоо") ? 1 : 0;
                    }
                  });
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(known).containsExactly(1000, 1000);
  }
}
