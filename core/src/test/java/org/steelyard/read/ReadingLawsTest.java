package org.steelyard.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.steelyard.model.Given;
import org.steelyard.model.Outcome;
import org.steelyard.model.Passage;
import org.steelyard.model.ReadDocument;
import org.steelyard.model.Span;

/// What holds for every input, on seeded random ones; the seed is in the test's name.
class ReadingLawsTest {
  private static final String[] SCRAPS = {
    "the",
    "minister",
    "in",
    "Baku",
    "міністр",
    "зустрівся",
    "переговори",
    "Он",
    "заявил",
    "görüş",
    "və",
    "Şərq",
    "U.S.",
    "4,5",
    "2024",
    "I.",
    "- ",
    "-\n",
    "\u00AD",
    "\n",
    "\n\n",
    "\r\n",
    "\f",
    " ",
    "\u00A0",
    "\u200F",
    "“",
    "”",
    "«",
    "»",
    ". ",
    "? ",
    "...",
    "1) ",
    "2. ",
    "[11, c. 8]",
    "Most read",
    "Ключові слова:",
    "References",
    "<p>",
    "</p>",
    "<div class=menu>",
    "</div>",
    "<",
    "&amp;",
    "<h1>",
    "<li>",
    "<br>",
    "😀",
    "\uD83D",
    "e\u0301",
    "ß",
    "İ",
    "ı",
    "#",
    "> ",
    "\t"
  };

  private static String random(long seed, int scraps) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < scraps; i++) {
      text.append(SCRAPS[random.nextInt(SCRAPS.length)]);
      text.append(random.nextInt(3) > 0 ? " " : "");
    }
    return text.toString();
  }

  private static void check(ReadDocument read) {
    String text = read.document().text();
    boolean[] covered = new boolean[text.length()];
    for (Passage passage : read.passages()) {
      String clean = passage.clean().text();
      for (int i = 0; i < clean.length(); i++) {
        Span unit = passage.clean().original(new Span(i, i + 1));
        assertThat(unit.length()).isEqualTo(1);
        if (clean.charAt(i) != ' ') {
          assertThat(text.charAt(unit.start())).isEqualTo(clean.charAt(i));
          assertThat(covered[unit.start()]).as("unit %s twice", unit).isFalse();
          covered[unit.start()] = true;
        }
      }
    }
    for (int i = 0; i < covered.length; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        assertThat(covered[i]).as("letter at %s is in no passage", i).isTrue();
      }
    }
    assertThat(read.passages())
        .isSortedAccordingTo((a, b) -> Integer.compare(a.span().start(), b.span().start()));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyLetterIsInOnePassageAndMapsToItself(long seed) {
    for (String name : new String[] {"a.txt", "a.md", "a.html"}) {
      for (int size : new int[] {1, 5, 40, 400}) {
        byte[] bytes = random(seed * 31 + size, size).getBytes(StandardCharsets.UTF_8);
        if (Reading.outcome(bytes, name) instanceof Outcome.Done<ReadDocument>(ReadDocument read)) {
          check(read);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void noBytesMakeReadingFail(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 60; i++) {
      byte[] bytes = new byte[random.nextInt(600)];
      random.nextBytes(bytes);
      if (i % 2 == 0) {
        for (int k = 0; k < bytes.length; k++) {
          bytes[k] = bytes[k] == 0 ? (byte) 'a' : bytes[k];
        }
      }
      String name = i % 3 == 0 ? "a.html" : "a.txt";
      Outcome<ReadDocument> outcome = Reading.outcome(bytes, name);
      if (outcome instanceof Outcome.Refused<ReadDocument> refused) {
        assertThat(refused.why()).doesNotContain("defect").contains("\nMaybe ");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22})
  void theSameBytesGiveTheSameDocumentWhateverTheLocale(long seed) {
    byte[] bytes = random(seed, 300).getBytes(StandardCharsets.UTF_8);
    ReadDocument first = Reading.done(bytes, "a.txt");
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.of("tr", "TR"));
      Outcome<ReadDocument> again = new DocumentReader().read(bytes, "a.txt", Given.NOTHING);
      assertThat(again).isEqualTo(new Outcome.Done<>(first));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void timeGrowsWithTheTextAndNotFaster() {
    for (String unit :
        new String[] {
          "a", "a-\n", ". ", "“", "(", "1. ", "word ", "A. ", "\n", "<div>", "[1", "a,\n"
        }) {
      char[] many = unit.repeat(150_000 / unit.length()).toCharArray();
      byte[] bytes = new String(many).getBytes(StandardCharsets.UTF_8);
      for (String name : new String[] {"a.txt", "a.html"}) {
        Assertions.assertTimeout(
            Duration.ofSeconds(20),
            () -> Reading.outcome(Arrays.copyOf(bytes, bytes.length), name));
      }
    }
  }
}
