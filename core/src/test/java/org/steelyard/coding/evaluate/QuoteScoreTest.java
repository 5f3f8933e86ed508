package org.steelyard.coding.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.steelyard.coding.attribution.Attribution;
import org.steelyard.coding.evaluate.QuoteScore.Measure;
import org.steelyard.model.Measured;
import org.steelyard.model.Span;

final class QuoteScoreTest {
  private static final String TEXT = "Nino said “we came early” and Ana said it rained.";

  private static Attribution attribution(String content, String source) {
    return new Attribution(List.of(span(content)), List.of(span(source)), List.of(), "test");
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static final List<Attribution> GOLD =
      List.of(attribution("“we came early”", "Nino"), attribution("it rained", "Ana"));

  private static double value(Measured measured) {
    return switch (measured) {
      case Measured.Estimate(double value, var _, var _, var _, var _) -> value;
      case Measured.NoData(var _) -> Double.NaN;
    };
  }

  private static QuoteScore score(List<Attribution> found) {
    QuoteGold gold = new QuoteGold("one", TEXT, GOLD, List.of());
    return QuoteScore.of(List.of(gold), document -> found);
  }

  private static QuoteScore.Part part(QuoteScore score, String kind, Measure measure) {
    return Objects.requireNonNull(Objects.requireNonNull(score.kinds().get(kind)).get(measure));
  }

  @Test
  void goldItselfIsPerfect() {
    QuoteScore score = score(GOLD);
    for (Measure measure : Measure.values()) {
      assertThat(value(part(score, "all", measure).f1())).isEqualTo(1.0);
    }
    assertThat(part(score, "direct", Measure.CONTENT_EXACT).gold()).isEqualTo(1);
    assertThat(part(score, "indirect", Measure.CONTENT_EXACT).gold()).isEqualTo(1);
    assertThat(part(score, "mixed", Measure.CONTENT_EXACT).gold()).isZero();
  }

  @Test
  void marksDoNotCountButWordsDo() {
    QuoteScore score = score(List.of(attribution("we came early", "Nino")));
    assertThat(value(part(score, "all", Measure.CONTENT_EXACT).precision())).isEqualTo(1.0);
    assertThat(value(part(score, "all", Measure.CONTENT_EXACT).recall())).isEqualTo(0.5);
    QuoteScore shorter = score(List.of(attribution("came early", "Nino")));
    assertThat(value(part(shorter, "all", Measure.CONTENT_EXACT).precision())).isZero();
    assertThat(value(part(shorter, "direct", Measure.CONTENT_OVERLAP).recall()))
        .isCloseTo(2.0 / 3, within(1e-9));
  }

  @Test
  void aWrongSourceSpoilsThePairOnly() {
    QuoteScore score = score(List.of(attribution("it rained", "Nino")));
    assertThat(value(part(score, "all", Measure.CONTENT_EXACT).precision())).isEqualTo(1.0);
    assertThat(value(part(score, "all", Measure.SOURCE_EXACT).precision())).isEqualTo(1.0);
    assertThat(value(part(score, "all", Measure.PAIR_OVERLAP).precision())).isZero();
  }

  @Test
  void theTableSaysByHowMuchTheBaselineIsBeaten() {
    Map<String, QuoteScore> scores = new LinkedHashMap<>();
    scores.put("coder", score(GOLD));
    scores.put("baseline", score(List.of()));
    assertThat(QuoteTable.lines(new QuoteComparison(scores)))
        .anyMatch(line -> line.contains("+1.000 over the baseline"));
  }

  @Test
  void aFolderInStandOffFormatIsRead(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("dev/text"));
    Files.createDirectories(folder.resolve("dev/attributions"));
    Files.writeString(folder.resolve("dev/text/a_b.txt"), "😀 " + TEXT);
    Files.writeString(
        folder.resolve("dev/attributions/a_b_x1.ann"),
        """
        T1\tSource 2 6\tNino
        T2\tCue 7 11\tsaid
        T3\tContent 12 15;16 20\t“we came
        T4\tAttribution 7 11\tsaid
        E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3
        """);
    List<QuoteGold> read = QuoteGoldFolder.read(folder);
    assertThat(read).hasSize(1);
    Attribution one = read.getFirst().gold().getFirst();
    assertThat(one.source().getFirst().of(read.getFirst().text())).isEqualTo("Nino");
    assertThat(one.content()).hasSize(2);
    assertThat(read.getFirst().name()).isEqualTo("a_b");
  }

  @Test
  void anotherFolderIsRefused(@TempDir Path folder) {
    assertThatThrownBy(() -> QuoteGoldFolder.read(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Maybe");
  }
}
