package org.steelyard.app.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.steelyard.app.brief.ClaimTests;
import org.steelyard.app.pipeline.Holdings;
import org.steelyard.app.pipeline.Progress;
import org.steelyard.app.pipeline.Session;
import org.steelyard.measure.Extreme.Direction;
import org.steelyard.measure.claims.Property;
import org.steelyard.measure.claims.Testable;
import org.steelyard.measure.claims.Tested;
import org.steelyard.measure.claims.Verdict;
import org.steelyard.model.Given;
import org.steelyard.model.Pair;

/// Claims of the five articles that name a measurable thing: each is linked and judged.
final class CorpusTestedTest {
  @TempDir private Path folder;

  @Test
  void everyMeasurableClaimOfTheArticlesIsLinkedAndJudged() {
    Path corpus = Path.of(System.getProperty("steelyard.root", ".")).resolve("../shared/corpus");
    Assumptions.assumeTrue(
        Files.isDirectory(corpus), "Skipped: the articles of ../shared/corpus are not here.");
    try (Session session = new LocalPipeline().open(folder.resolve("w"))) {
      session.read(List.of(corpus.toString()), Given.NOTHING, Progress.NONE);
      Holdings holdings = session.holdings();
      List<Tested> tests = ClaimTests.of(holdings);
      // Article 000: the only one of its region.
      assertThat(of(tests, Testable.OnlyOfGroup.class, "acdde1"))
          .singleElement()
          .satisfies(
              t -> {
                Testable.OnlyOfGroup only = (Testable.OnlyOfGroup) t.claim().testable();
                assertThat(only.state()).isEqualTo("AZE");
                assertThat(only.group().members()).containsExactly("ARM", "AZE", "GEO");
                assertThat(only.property()).isEqualTo(Property.BALANCED);
                assertThat(t.verdict()).isInstanceOf(Verdict.CannotBeSaid.class);
              });
      // Article 001: the only one among states that were one.
      assertThat(of(tests, Testable.OnlyOfGroup.class, "869e2d"))
          .singleElement()
          .satisfies(
              t -> {
                Testable.OnlyOfGroup only = (Testable.OnlyOfGroup) t.claim().testable();
                assertThat(only.group().id()).isEqualTo("CIS");
                assertThat(only.property()).isEqualTo(Property.MULTI_VECTOR);
                assertThat(t.verdict()).isInstanceOf(Verdict.CannotBeSaid.class);
              });
      // Article 002: a count of meetings.
      assertThat(of(tests, Testable.OrdinalMeeting.class, "743a29"))
          .singleElement()
          .satisfies(t -> assertThat(t.verdict()).isInstanceOf(Verdict.Supported.class));
      // Article 003: the best of all periods, and a first time; each is said twice, tested once.
      assertThat(of(tests, Testable.ExtremeOfRecord.class, "e99f57"))
          .singleElement()
          .satisfies(
              t -> {
                Testable.ExtremeOfRecord best = (Testable.ExtremeOfRecord) t.claim().testable();
                assertThat(best.pair()).isEqualTo(Pair.of("AZE", "RUS"));
                assertThat(best.direction()).isEqualTo(Direction.HIGHEST);
                assertThat(t.verdict())
                    .isInstanceOfSatisfying(
                        Verdict.CannotBeSaid.class, c -> assertThat(c.figures()).isNotEmpty());
              });
      assertThat(of(tests, Testable.FirstTime.class, "e99f57"))
          .singleElement()
          .satisfies(t -> assertThat(t.verdict().why()).contains("dependence"));
      // Article 004: growth of trade.
      assertThat(of(tests, Testable.Growth.class, "2fbc40"))
          .singleElement()
          .satisfies(
              t -> {
                Testable.Growth growth = (Testable.Growth) t.claim().testable();
                assertThat(growth.share()).isEqualByComparingTo("0.17");
                assertThat(growth.of()).containsExactly("AZE", "RUS");
                assertThat(t.verdict())
                    .isInstanceOfSatisfying(
                        Verdict.CannotBeSaid.class,
                        c -> assertThat(c.needs()).contains("2022 and 2023"));
              });
      assertThat(tests).allSatisfy(t -> assertThat(t.verdict().why()).isNotBlank());
      assertThat(ClaimTests.of(holdings)).isEqualTo(tests);
    }
  }

  private static List<Tested> of(
      List<Tested> tests, Class<? extends Testable> kind, String document) {
    return tests.stream()
        .filter(t -> kind.isInstance(t.claim().testable()))
        .filter(t -> t.claim().provenance().documentId().startsWith(document))
        .toList();
  }
}
