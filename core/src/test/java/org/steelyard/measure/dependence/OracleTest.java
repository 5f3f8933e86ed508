package org.steelyard.measure.dependence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.steelyard.measure.dependence.DependenceTest.party;
import static org.steelyard.measure.dependence.DependenceTest.value;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.steelyard.measure.Redraw;
import org.steelyard.measure.dependence.Question.Base;
import org.steelyard.measure.dependence.Question.Side;
import org.steelyard.model.Domain;

/// Published figures, recomputed from the shared data sets; skipped where these are absent.
class OracleTest {
  private static List<String[]> rows(String name) {
    Path file = Path.of(System.getProperty("steelyard.root", ".."), "..", "shared", "data", name);
    assumeTrue(Files.exists(file), () -> "no " + name + " beside the project");
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      return in.lines().skip(1).map(line -> line.replace("\"", "").split(",", -1)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FlowTable arms() {
    List<Flow> flows = new ArrayList<>();
    for (String[] row : rows("arms-sipri/sipritiv.csv.gz")) {
      // Sums over years and over exporters would count everything again.
      if (!row[2].equals("Total") && !row[0].equals("All") && !row[1].equals("All")) {
        flows.add(Flow.of(row[0], row[1], Integer.parseInt(row[2]), Double.parseDouble(row[3])));
      }
    }
    return FlowTable.of(
        Domain.SECURITY, "arms transfers", "TIV", FlowTable.Gap.NOTHING, 1950, 2021, flows);
  }

  @Test
  void armsToAzerbaijanAddUpToThePublishedSums() {
    FlowTable table = arms();
    Map.of("Russia", 2152.0, "Israel", 897.0, "Ukraine", 556.0, "Belarus", 333.0, "Turkey", 103.0)
        .forEach(
            (from, sum) ->
                assertThat(table.sum(from, "Azerbaijan", 1950, 2021)).as(from).isEqualTo(sum));
    Dependence russia =
        Dependence.of(
            party("Azerbaijan"),
            party("Russia"),
            table,
            Map.of(),
            new Question(Side.IMPORTS, Base.SHARE, 2012, 2021),
            Redraw.USUAL);
    assertThat(value(russia.dependence())).isBetween(.4, .8);
    assertThat(value(russia.reverse())).as("Azerbaijan arms Russia not at all").isZero();
    assertThat(russia.dependence().n()).isEqualTo(10);
  }

  @Test
  void exportsOfAzerbaijanIn2016AreThePublishedOnes() {
    List<Flow> flows = new ArrayList<>();
    for (String[] row : rows("trade-dyadic/penppml_trade.csv.gz")) {
      if (row[2].equals("2016")) {
        flows.add(Flow.of(row[0], row[1], 2016, Double.parseDouble(row[3])));
      }
    }
    FlowTable table =
        FlowTable.of(Domain.ECONOMIC, "trade", "USD", FlowTable.Gap.UNKNOWN, 2016, 2016, flows);
    Map.of("ITA", 4.33, "TUR", 1.18, "GEO", .417, "RUS", .405)
        .forEach(
            (to, billions) ->
                assertThat(table.sum("AZE", to, 2016, 2016) / 1e9)
                    .as(to)
                    .isCloseTo(billions, within(billions > 1 ? 5e-3 : 5e-4)));
    Dependence italy =
        Dependence.of(
            party("AZE"),
            party("ITA"),
            table,
            Map.of(),
            new Question(Side.EXPORTS, Base.SHARE, 2016, 2016),
            Redraw.USUAL);
    assertThat(value(italy.asymmetry())).as("Italy is far larger").isPositive();
  }
}
