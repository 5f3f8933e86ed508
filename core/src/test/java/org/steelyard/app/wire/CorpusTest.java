package org.steelyard.app.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.steelyard.app.brief.Briefs;
import org.steelyard.app.brief.MeetingRows;
import org.steelyard.app.pipeline.Holdings;
import org.steelyard.app.pipeline.Intake;
import org.steelyard.app.pipeline.Progress;
import org.steelyard.app.pipeline.Session;
import org.steelyard.model.Claim;
import org.steelyard.model.Given;
import org.steelyard.model.Pair;
import org.steelyard.model.Polarity;
import org.steelyard.model.Quantity;

/// Five real articles, which lie beside the repository and are no part of it: what must come out.
final class CorpusTest {
  @TempDir private Path folder;
  private Path corpus = Path.of("");

  @BeforeEach
  void findCorpus() {
    corpus = Path.of(System.getProperty("steelyard.root", ".")).resolve("../shared/corpus");
    Assumptions.assumeTrue(
        Files.isDirectory(corpus), "Skipped: the articles of ../shared/corpus are not here.");
  }

  @Test
  void theArticlesGiveWhatTheySay() {
    try (Session session = new LocalPipeline().open(folder.resolve("w"))) {
      Intake intake = session.read(List.of(corpus.toString()), Given.NOTHING, Progress.NONE);
      assertThat(intake.read()).isEqualTo(5);
      assertThat(intake.refused()).isEmpty();
      assertThat(intake.languages()).containsOnlyKeys("en", "uk");
      Holdings holdings = session.holdings();
      trade(holdings);
      meetings(holdings);
      claims(holdings);
      memberships(holdings);
      assertThat(session.verify().ok()).isTrue();
    }
  }

  private static void trade(Holdings holdings) {
    assertThat(holdings.quantities())
        .filteredOn(q -> q.measurand().equals("trade turnover"))
        .singleElement()
        .satisfies(
            q -> {
              assertThat(q.amount()).isEqualByComparingTo("4500000000");
              assertThat(q.precision()).isEqualTo(Quantity.Bound.AT_LEAST);
              assertThat(q.of()).containsExactly("AZE", "RUS");
              assertThat(q.period().from().getYear()).isEqualTo(2023);
              assertThat(q.change())
                  .isInstanceOfSatisfying(
                      Quantity.Change.Stated.class,
                      change -> assertThat(change.share()).isEqualByComparingTo("0.17"));
            });
  }

  private static void meetings(Holdings holdings) {
    MeetingRows rows =
        MeetingRows.of(Pair.of("AZE", "RUS"), holdings.reports(), Briefs.statedCounts(holdings));
    assertThat(rows.meetings())
        .extracting(m -> m.when().from().toString().substring(0, 7) + " " + m.where())
        .contains("2024-04 Moscow", "2024-07 Astana", "2024-08 Baku");
    assertThat(rows.checks()).extracting(MeetingRows.Check::verdict).containsExactly("agrees");
  }

  private static void claims(Holdings holdings) {
    assertThat(holdings.claims())
        .extracting(c -> c.speaker().name())
        .contains("Azer Garayev", "Matanat Nasibova", "С. Маркедонов", "Р. Фрідман");
    assertThat(holdings.claims())
        .filteredOn(Claim::forecast)
        .extracting(c -> c.horizon() + "|" + c.condition())
        .contains("2024|", "by spring|", "in the near future|if Trump is re-elected");
    assertThat(holdings.claims())
        .filteredOn(c -> c.horizon().equals("by spring"))
        .allMatch(c -> c.polarity() == Polarity.NEGATIVE && c.about().contains("RUS"));
  }

  private static void memberships(Holdings holdings) {
    assertThat(holdings.memberships())
        .filteredOn(m -> m.member().equals("AZE"))
        .extracting(m -> m.organisation() + " " + m.status())
        .contains(
            "BRICS participant",
            "SCO participant",
            "NAM member",
            "OIC member",
            "COE member",
            "GUAM cooperates",
            "UNSC non-permanent member");
  }
}
