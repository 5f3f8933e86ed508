package org.steelyard.read.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is one text, who stands for it, and that order does not matter.
class ClustererTest {
  private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

  private static Entry entry(String id, LocalDate day, List<String> sentences) {
    return new Entry(
        id, day, sentences.stream().mapToInt(String::length).sum(), Sketch.of(sentences));
  }

  private static List<String> story(Vocabulary words, long seed, int sentences) {
    StoryMaker maker = new StoryMaker(words, new Random(seed));
    return maker.sentences(maker.actors(), sentences, .3);
  }

  private static List<Cluster> clusters(List<Entry> entries) {
    Clusterer clusterer = new Clusterer();
    clusterer.addAll(entries);
    return clusterer.clusters();
  }

  @ParameterizedTest
  @EnumSource(Vocabulary.class)
  void oneStoryRewrittenAHundredTimesIsOneCluster(Vocabulary words) {
    StoryMaker maker = new StoryMaker(words, new Random(11));
    List<List<String>> base = maker.paragraphs(maker.sentences(maker.actors(), 20, .3));
    RewriteGenerator generator = new RewriteGenerator(words, new Random(12));
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      EnumSet<Change> changes = EnumSet.of(Change.NAMES, Change.FIGURES);
      List<List<String>> rewrite = generator.rewrite(base, changes);
      entries.add(entry("r" + i, DAY.plusDays(i), rewrite.stream().flatMap(List::stream).toList()));
    }
    assertThat(clusters(entries)).hasSize(1);
  }

  @Test
  void theEarliestDayThenTheLongestThenTheSmallestIdStandsForAll() {
    List<String> whole = story(Vocabulary.EN, 1, 12);
    List<Entry> entries =
        List.of(
            entry("a", DAY, whole.subList(0, 9)),
            entry("c", DAY, whole),
            entry("b", DAY, whole),
            entry("z", DAY.minusDays(1), whole.subList(0, 6)),
            entry("0", Entry.UNDATED, whole));
    assertThat(clusters(entries)).containsExactly(new Cluster(List.of("z", "b", "c", "a", "0")));
  }

  @Test
  void aCutStoryIsInTheLongOne() {
    List<String> whole = story(Vocabulary.UK, 2, 200);
    assertThat(clusters(List.of(entry("a", DAY, whole), entry("b", DAY, whole.subList(0, 80)))))
        .hasSize(1);
  }

  @Test
  void twoStoriesWithTheSameBackgroundStayApart() {
    List<String> first = story(Vocabulary.RU, 3, 20);
    List<String> second = new ArrayList<>(story(Vocabulary.RU, 4, 14));
    second.addAll(first.subList(14, 20));
    assertThat(clusters(List.of(entry("a", DAY, first), entry("b", DAY, second)))).hasSize(2);
  }

  @Test
  void aReportWithNewFiguresIsAnotherDocument() {
    StoryMaker maker = new StoryMaker(Vocabulary.TR, new Random(5));
    List<String> week = maker.sentences(maker.actors(), 12, 1);
    Random random = new Random(6);
    List<String> next =
        week.stream().map(sentence -> RewriteGenerator.otherFigures(sentence, random)).toList();
    assertThat(clusters(List.of(entry("a", DAY, week), entry("b", DAY.plusDays(7), next))))
        .hasSize(2);
  }

  @Test
  void aDigestOfTwoStoriesDoesNotJoinThem() {
    List<String> first = story(Vocabulary.AZ, 7, 12);
    List<String> second = story(Vocabulary.AZ, 8, 12);
    List<String> digest = new ArrayList<>(first);
    digest.addAll(second);
    for (List<LocalDate> days : List.of(List.of(DAY, DAY), List.of(DAY, DAY.plusDays(1)))) {
      List<Cluster> clusters =
          clusters(
              List.of(
                  entry("d", days.get(1), digest),
                  entry("a", days.getFirst(), first),
                  entry("b", days.getFirst(), second)));
      assertThat(clusters).noneMatch(c -> c.members().contains("a") && c.members().contains("b"));
    }
  }

  @Test
  void aTaglineOfManyShortStoriesDoesNotJoinThem() {
    String tagline = Vocabulary.EN.tagline();
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      List<String> sentences = new ArrayList<>(story(Vocabulary.EN, 100 + i, 3));
      sentences.add(tagline);
      entries.add(entry("s" + i, DAY, sentences));
    }
    assertThat(clusters(entries)).hasSize(60);
  }

  @Test
  void emptyBodiesAreNobodysCopies() {
    assertThat(clusters(List.of(entry("a", DAY, List.of()), entry("b", DAY, List.of()))))
        .hasSize(2);
  }

  @Test
  void anEmptyIndexHasNoClusters() {
    assertThat(new Clusterer().clusters()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23})
  void theOrderOfAddingAndAskingInBetweenDoNotMatter(long seed) {
    List<Entry> entries =
        new ArrayList<>(StorySet.of(seed, 6, List.of()).stream().map(Copy::entry).toList());
    List<Cluster> expected = clusters(entries);
    Collections.shuffle(entries, new Random(seed));
    Clusterer incremental = new Clusterer();
    for (int i = 0; i < entries.size(); i++) {
      incremental.add(entries.get(i));
      if (i % 60 == 0) {
        assertThat(incremental.clusters()).isEqualTo(clusters(entries.subList(0, i + 1)));
      }
    }
    assertThat(incremental.clusters()).as("seed %d", seed).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32})
  void everyDocumentIsInExactlyOneCluster(long seed) {
    List<Copy> copies = StorySet.of(seed, 6, List.of());
    assertThat(clusters(copies.stream().map(Copy::entry).toList()))
        .as("seed %d", seed)
        .flatExtracting(Cluster::members)
        .containsExactlyInAnyOrderElementsOf(copies.stream().map(Copy::id).toList());
  }

  @ParameterizedTest
  @ValueSource(longs = {41, 42})
  void pairsOfGeneratedRewritesAreFoundAndOthersAreNot(long seed) {
    List<Copy> copies = StorySet.of(seed, 20, StorySet.samples());
    PairScore score = QualityBench.score(copies, Sketch.SHINGLES);
    assertThat(score.precision().value()).as("seed %d: %s", seed, score).isGreaterThan(.98);
    assertThat(score.recall().value()).as("seed %d: %s", seed, score).isGreaterThan(.97);
  }

  @Test
  void thousandsOfDocumentsWithFrequentWordsAreClustered() {
    List<Copy> copies = ScaleBench.generate(3000, 51);
    PairScore score = QualityBench.score(copies, Sketch.SHINGLES);
    assertThat(score.precision().value()).as("seed 51: %s", score).isGreaterThan(.98);
    assertThat(score.recall().value()).as("seed 51: %s", score).isGreaterThan(.97);
  }
}
