package org.steelyard.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.steelyard.model.Intensity;
import org.steelyard.model.PloverType;
import org.steelyard.model.QuadClass;

class OntologyTest {
  private final Ontology ontology = Ontology.load();

  @Test
  void aModeHasItsOwnScore() {
    assertThat(ontology.scores().of(PloverType.CONSULT, "visit"))
        .isEqualTo(new Intensity("PLOVER", 4));
    assertThat(ontology.scores().of(PloverType.ASSAULT, "unconventional").value()).isEqualTo(-10);
  }

  @Test
  void anUnknownModeTakesTheScoreOfItsType() {
    assertThat(ontology.scores().of(PloverType.CONSULT, "no such mode").value()).isEqualTo(2.5);
    assertThat(ontology.scores().of(PloverType.AID, "").value()).isEqualTo(10);
  }

  @Test
  void everyTypeIsDefinedInTheManualsOrder() {
    assertThat(ontology.entries())
        .extracting(Ontology.TypeEntry::type)
        .containsExactly(PloverType.values());
    assertThat(ontology.entries()).allSatisfy(e -> assertThat(e.definition()).endsWith("."));
    assertThat(ontology.entries().stream().mapToInt(e -> e.modes().size()).sum()).isEqualTo(66);
  }

  @Test
  void cooperationScoresAboveConflict() {
    assertThat(ontology.entries())
        .allSatisfy(
            e -> {
              if (e.quad().cooperative()) {
                assertThat(e.score()).isPositive();
              } else {
                assertThat(e.score()).isNotPositive();
              }
            });
    assertThat(ontology.entry(PloverType.REQUEST).quad()).isEqualTo(QuadClass.VERBAL_CONFLICT);
  }

  @Test
  void theScoresAreThoseOfTheReferenceTable() throws IOException {
    Path reference =
        Path.of(System.getProperty("steelyard.root"), "../shared/reference/plover-scores.csv");
    assumeThat(reference).as("the reference table is not on this machine").exists();
    List<String> rows = Files.readAllLines(reference);
    assertThat(rows.subList(1, rows.size()))
        .hasSize(82)
        .allSatisfy(
            row -> {
              String[] cell = row.split(",", -1);
              assertThat(ontology.scores().of(PloverType.valueOf(cell[0]), cell[1].strip()).value())
                  .as(row)
                  .isEqualTo(Double.parseDouble(cell[2]));
            });
  }
}
