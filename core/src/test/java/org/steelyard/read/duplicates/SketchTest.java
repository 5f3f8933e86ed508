package org.steelyard.read.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a sketch is blind to, what it sees, and how near its estimates are.
class SketchTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The minister's “new” plan – signed.|THE MINISTER’S \"NEW\" PLAN - SIGNED",
        "Прем’єр-міністр прибув до Баку|Прем'єр–міністр прибув до БАКУ",
        "Ещё один съезд прошёл|Еще один съезд прошел",
        "İlham Əliyev Şuşada görüşdü|ilham eliyev susada gorusdu",
        "ISPARTA'DA IŞIK YANDI|Isparta’da ışık yandı",
        "losses of 4,500 tonnes were seen|losses of 4.500 tonnes were seen",
        "ко\u00ADаlition met in Ваku|коаlition met in Ваku"
      })
  void caseDiacriticsQuotesAndDashesDoNotMatter(String left, String right) {
    assertThat(Sketch.of(left)).isEqualTo(Sketch.of(right));
  }

  @Test
  void precomposedAndCombiningLettersAreTheSame() {
    assertThat(Sketch.of("Київ сьогодні ввечері"))
        .isEqualTo(Sketch.of("Киі\u0308в сьогодні ввечері"));
  }

  @Test
  void otherWordsGiveAnotherSketch() {
    assertThat(Sketch.of("the envoy met the minister in Baku"))
        .isNotEqualTo(Sketch.of("the envoy met the minister in Kars"));
  }

  @Test
  void figuresAreMaskedInTheShinglesAndKeptApart() {
    Sketch may = Sketch.of("Exports grew by 14 per cent in the quarter.");
    Sketch june = Sketch.of("Exports grew by 97 per cent in the quarter.");
    assertThat(may.resemblance(june)).isEqualTo(1);
    assertThat(Rule.otherFigures(may, june)).isEqualTo(1);
  }

  @Test
  void sentencesAndWordsAreCounted() {
    Sketch sketch = Sketch.of("He signed 4 treaties there. Then he left for home.");
    assertThat(List.of(sketch.words(), sketch.sentences(), sketch.figured()))
        .containsExactly(10, 2, 1);
  }

  @Test
  void anEmptyBodyHasASketchThatResemblesNothing() {
    Sketch empty = Sketch.of("  —  … ");
    assertThat(empty.words()).isZero();
    assertThat(empty.containment(empty)).isZero();
  }

  @Test
  void aListOfSentencesIsReadLikeTheTextTheyMake() {
    assertThat(Sketch.of(List.of("He left Baku early.", "She stayed in Ganja today.")))
        .isEqualTo(Sketch.of("He left Baku early. She stayed in Ganja today."));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void bytesGiveTheSketchAgain(long seed) {
    Random random = new Random(seed);
    StoryMaker maker = new StoryMaker(List.of(Vocabulary.values()).get((int) seed % 5), random);
    Sketch sketch = Sketch.of(maker.sentences(maker.actors(), random.nextInt(80), .5));
    assertThat(Sketch.fromBytes(sketch.toBytes())).isEqualTo(sketch);
    assertThat(Sketch.decoded(sketch.encoded())).isEqualTo(sketch);
    assertThat(sketch.toBytes().length).isLessThan(850);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void damagedBytesAreRefusedOrAreAnotherSketch(long seed) {
    Random random = new Random(seed);
    byte[] bytes = Sketch.of("Exports grew by 14 per cent; the rest of it fell.").toBytes();
    for (int i = 0; i < 500; i++) {
      byte[] damaged = Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
      if (damaged.length > 0) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      }
      try {
        Sketch read = Sketch.fromBytes(damaged);
        assertThat(Sketch.fromBytes(read.toBytes())).isEqualTo(read);
      } catch (IllegalArgumentException refusal) {
        assertThat(refusal).hasMessageMatching("(?s).*(Maybe|sketch has).*");
      }
    }
  }

  @Test
  void aRefusalSaysWhatToDo() {
    assertThatThrownBy(() -> Sketch.fromBytes(new byte[] {9}))
        .hasMessageContaining("version 9")
        .hasMessageContaining("\nMaybe ");
  }

  /// The standard error of a share near .5 with 128 hashes is .044; of 40 draws none may be four
  /// times that from the truth.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void estimatesAreNearTheTruth(long seed) {
    Random random = new Random(seed);
    for (int draw = 0; draw < 10; draw++) {
      Set<Integer> left = new HashSet<>();
      Set<Integer> right = new HashSet<>();
      Sampler a = new Sampler(Sketch.SHINGLES);
      Sampler b = new Sampler(Sketch.SHINGLES);
      int shared = random.nextInt(1000);
      for (int i = 0; i < 1000; i++) {
        int common = random.nextInt() >>> 1;
        int own = i < shared ? common : random.nextInt() >>> 1;
        left.add(common);
        right.add(own);
        a.add(common);
        b.add(own);
      }
      Set<Integer> both = new HashSet<>(left);
      both.retainAll(right);
      double truth = (double) both.size() / Math.min(left.size(), right.size());
      assertThat(a.sample().with(b.sample()).containment())
          .as("seed %d, draw %d", seed, draw)
          .isBetween(truth - .18, truth + .18);
    }
  }

  @Test
  void timeGrowsWithTheTextOnly() {
    String word = "1,".repeat(500_000);
    assertThat(Sketch.of(word).words()).isPositive();
    assertThat(Sketch.of("'".repeat(1_000_000)).words()).isZero();
  }
}
