package org.steelyard.app.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.steelyard.app.brief.ClaimTests;
import org.steelyard.app.pipeline.Progress;
import org.steelyard.app.pipeline.Session;
import org.steelyard.imports.Kind;
import org.steelyard.imports.Kinds;
import org.steelyard.measure.claims.Evidence;
import org.steelyard.model.Measured;
import org.steelyard.model.Pair;

/// Claims are tested by imported rows only where these cover what is asked.
final class ImportedEvidenceTest {
  private static final Pair TWO = Pair.of("EST", "FIN");

  @TempDir private Path folder;

  private static Kind kind(String name) {
    return new Kinds().all().stream().filter(k -> k.name().equals(name)).findFirst().orElseThrow();
  }

  private void take(Session session, String kind, String... lines) throws IOException {
    Path file = folder.resolve(kind + ".csv");
    Files.write(file, List.of(lines));
    session.take(kind(kind), List.of(file), "", Progress.NONE);
  }

  @Test
  void tradeOfBothYearsGivesGrowthAndPartnersAndOthersNoData() throws IOException {
    try (Session session = new LocalPipeline().open(folder.resolve("w"))) {
      take(
          session,
          "trade-flows",
          "exp,imp,time,export",
          "EST,FIN,2021,60",
          "FIN,EST,2021,40",
          "EST,FIN,2022,70",
          "FIN,EST,2022,50",
          "EST,FIN,2023,70",
          "EST,SWE,2022,300",
          "SWE,EST,2022,10");
      Evidence evidence = ClaimTests.evidence(session);
      assertThat(evidence.tradeGrowth(TWO, 2022))
          .isInstanceOfSatisfying(
              Measured.Estimate.class, e -> assertThat(e.value()).isCloseTo(0.2, within(1e-12)));
      // Of 2023 one direction is missing, and of 2020 both.
      assertThat(evidence.tradeGrowth(TWO, 2023)).isInstanceOf(Measured.NoData.class);
      assertThat(evidence.tradeGrowth(TWO, 2021)).isInstanceOf(Measured.NoData.class);
      assertThat(evidence.partners("EST", 2022).ranked())
          .extracting(Evidence.Partner::state)
          .containsExactly("SWE", "FIN");
      assertThat(evidence.partners("EST", 2030).ranked()).isEmpty();
      assertThat(evidence.partners("EST", 2030).why()).contains("2028 to 2030");
      assertThat(evidence.tradeGrowth(Pair.of("LTU", "LVA"), 2022))
          .isInstanceOf(Measured.NoData.class);
    }
  }

  @Test
  void votesAreThoseOfTheYearsBeforeAndNotOlder() throws IOException {
    try (Session session = new LocalPipeline().open(folder.resolve("w"))) {
      take(
          session,
          "un-votes",
          "rcid,ccode,vote,session,date",
          "1,366,1,74,2019-12-01",
          "1,375,1,74,2019-12-01",
          "2,366,1,74,2019-12-02",
          "2,375,3,74,2019-12-02",
          "3,366,1,74,2019-12-03",
          "3,375,1,74,2019-12-03",
          "4,366,1,74,2019-12-04",
          "4,375,8,74,2019-12-04");
      Evidence evidence = ClaimTests.evidence(session);
      assertThat(evidence.votes(TWO, LocalDate.of(2020, 6, 1)))
          .isInstanceOfSatisfying(
              Measured.Estimate.class,
              e -> {
                assertThat(e.value()).isCloseTo(2 / 3.0, within(1e-12));
                assertThat(e.n()).isEqualTo(3);
              });
      assertThat(evidence.votes(TWO, LocalDate.of(2024, 6, 1)))
          .isInstanceOfSatisfying(
              Measured.NoData.class, none -> assertThat(none.reason()).contains("2019-12-04"));
    }
  }
}
