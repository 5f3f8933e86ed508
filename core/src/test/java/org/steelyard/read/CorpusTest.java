package org.steelyard.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.steelyard.model.Passage;
import org.steelyard.model.PassageKind;
import org.steelyard.model.Precision;
import org.steelyard.model.PublicationDate.How;
import org.steelyard.model.ReadDocument;
import org.steelyard.model.Span;
import org.steelyard.model.When;

/// Counts over five real articles that lie beside the repository and are no part of it.
class CorpusTest {
  private static ReadDocument article(String number) throws IOException {
    Path folder = Path.of(System.getProperty("steelyard.root", "."), "..", "shared", "corpus");
    Assumptions.assumeTrue(Files.isDirectory(folder), "the articles are not here");
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> found =
          files.filter(p -> String.valueOf(p.getFileName()).startsWith(number)).toList();
      return Reading.done(
          Files.readAllBytes(found.getFirst()), String.valueOf(found.getFirst().getFileName()));
    }
  }

  /// Offsets of hyphens that end a line within a word.
  private static Set<Integer> lineEndHyphens(String text) {
    Set<Integer> found = new HashSet<>();
    for (int i = 1; i + 1 < text.length(); i++) {
      if (text.charAt(i) == '-'
          && text.charAt(i + 1) == '\n'
          && Character.isLetter(text.charAt(i - 1))) {
        found.add(i);
      }
    }
    return found;
  }

  @Test
  void ofTheHyphensAtLineEndsTwoStay() throws IOException {
    ReadDocument read = article("001");
    Set<Integer> hyphens = lineEndHyphens(read.document().text());
    assertThat(hyphens).hasSize(157);
    Set<Integer> kept = new HashSet<>();
    for (Passage passage : read.passages()) {
      for (int i = 0; i < passage.clean().text().length(); i++) {
        int offset = passage.clean().original(new Span(i, i + 1)).start();
        if (hyphens.contains(offset)) {
          kept.add(offset);
        }
      }
    }
    assertThat(kept).hasSize(2);
  }

  @Test
  void theJournalArticleIsUkrainianWithAnEnglishAbstractAndRepeats() throws IOException {
    ReadDocument read = article("001");
    assertThat(read.document().language()).isEqualTo("uk");
    assertThat(read.passages().stream().filter(p -> p.language().equals("en")).count())
        .isBetween(15L, 18L);
    assertThat(Reading.of(read, PassageKind.REPEAT)).hasSize(17);
    assertThat(Reading.of(read, PassageKind.REFERENCE)).hasSize(2);
    assertThat(Reading.of(read, PassageKind.BOILERPLATE)).hasSize(2);
    assertThat(read.document().published().when().precision()).isEqualTo(Precision.YEAR);
    assertThat(read.document().title().split(" ", -1)).hasSize(8);
  }

  @Test
  void nothingFromTheListOfHeadlinesOnIsBody() throws IOException {
    ReadDocument read = article("003");
    int list = read.document().text().indexOf("Most read");
    assertThat(read.passages())
        .filteredOn(p -> p.span().start() >= list)
        .hasSizeGreaterThan(15)
        .allMatch(p -> p.kind() == PassageKind.BOILERPLATE);
    assertThat(Reading.of(read, PassageKind.REPEAT)).hasSize(5);
    assertThat(read.passages())
        .filteredOn(p -> p.kind() == PassageKind.REPEAT)
        .extracting(Passage::paragraph)
        .containsOnly(14, 15, 16);
    assertThat(Reading.of(read, PassageKind.HEADING)).containsExactly(read.document().title());
    assertThat(Reading.of(read, PassageKind.BODY)).hasSize(19);
  }

  @Test
  void datesAndSourcesAreFoundInTheText() throws IOException {
    assertThat(article("003").document().published().when())
        .isEqualTo(When.day(LocalDate.of(2024, 7, 29)));
    assertThat(article("004").document().published().when())
        .isEqualTo(When.day(LocalDate.of(2024, 8, 20)));
    assertThat(article("002").document().published().when().precision()).isEqualTo(Precision.YEAR);
    assertThat(article("000").document().published().how()).isEqualTo(How.UNKNOWN);
    assertThat(article("003").document().published().how()).isEqualTo(How.TEXT);
    assertThat(article("002").document().source().publisher()).isEqualTo("Caliber.Az");
    assertThat(article("003").document().source().publisher()).isEqualTo("JAMnews");
    assertThat(article("004").document().source().publisher()).isEqualTo("Trend");
  }

  @Test
  void theBodiesAreWhole() throws IOException {
    assertThat(Reading.of(article("000"), PassageKind.BODY)).hasSize(16);
    assertThat(Reading.of(article("002"), PassageKind.BODY)).hasSize(29);
    assertThat(Reading.of(article("004"), PassageKind.BODY)).hasSize(17);
    assertThat(article("002").passages().getLast().paragraph()).isEqualTo(13);
  }
}
