package org.steelyard.coding.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.steelyard.model.Measured;
import org.steelyard.model.PloverType;

final class RelationScoreTest {
  private static RelationGold row(String label, String quad, String coded) {
    return new RelationGold("r-" + label, coded, "Baku", "Tbilisi", label, quad);
  }

  /// Codes each row as the type that stands in its text.
  private static RelationScore score(LabelSet labels, RelationGold... rows) {
    return RelationScore.of(
        List.of(rows), labels, (text, source, target) -> PloverType.valueOf(text));
  }

  private static double value(Measured measured) {
    return ((Measured.Estimate) measured).value();
  }

  @Test
  void macroF1IsTheMeanOfTheClassesAndAccuracyTheShareOfRows() {
    RelationScore score =
        score(
            LabelSet.PLOVER,
            row("AID", "", "AID"),
            row("AID", "", "AID"),
            row("AID", "", "ACCUSE"),
            row("ACCUSE", "", "ACCUSE"));
    ClassScores types = score.levels().getFirst();
    assertThat(value(types.accuracy())).isEqualTo(0.75);
    // AID: P 1, R 2/3, F1 .8; ACCUSE: P 1/2, R 1, F1 2/3.
    assertThat(value(types.macroF1())).isCloseTo((0.8 + 2.0 / 3) / 2, within(1e-12));
    assertThat(types.classes().get("AID")).isEqualTo(new Tally(2, 0, 1));
    assertThat(score.errors()).hasSize(1);
  }

  @Test
  void aWrongTypeOfTheRightQuadIsRightOnTheQuadLevel() {
    RelationScore score = score(LabelSet.PLOVER, row("AGREE", "Q1", "SUPPORT"));
    assertThat(score.levels())
        .extracting(ClassScores::level)
        .containsExactly("type", "quad", "conflict");
    assertThat(score.levels().stream().map(level -> value(level.accuracy())))
        .containsExactly(0.0, 1.0, 1.0);
  }

  @Test
  void underPlv15ConcedeAndRetreatAreYieldAndMaterialCooperation() {
    RelationScore score =
        score(LabelSet.PLV15, row("YIELD", "Q2", "CONCEDE"), row("YIELD", "Q2", "RETREAT"));
    assertThat(score.levels().stream().map(level -> value(level.accuracy())))
        .containsExactly(1.0, 1.0, 1.0);
  }

  @Test
  void theRowsOwnQuadWinsOverItsLabels() {
    RelationScore score = score(LabelSet.PLOVER, row("COERCE", "Q3", "COERCE"));
    assertThat(value(score.levels().get(1).accuracy())).isEqualTo(0.0);
  }

  @Test
  void aLabelThatTheSetDoesNotHaveIsRefusedWithAdvice() {
    assertThatThrownBy(() -> score(LabelSet.PLOVER, row("YIELD", "Q2", "CONCEDE")))
        .hasMessageContaining("Maybe add --labels plv15");
    assertThatThrownBy(() -> score(LabelSet.PLV15, row("CONCEDE", "Q1", "CONCEDE")))
        .hasMessageContaining("Maybe leave out --labels plv15");
    assertThatThrownBy(() -> score(LabelSet.PLOVER, row("MEET", "", "CONSULT")))
        .hasMessageContaining("'MEET'");
    assertThatThrownBy(() -> score(LabelSet.PLOVER, row("AID", "Q5", "AID")))
        .hasMessageContaining("'Q5'");
  }

  @Test
  void theSameAnswersGiveTheSameIntervals() {
    RelationGold[] rows = {
      row("AID", "", "AID"), row("AID", "", "ACCUSE"), row("ACCUSE", "", "ACCUSE")
    };
    assertThat(score(LabelSet.PLOVER, rows)).isEqualTo(score(LabelSet.PLOVER, rows));
  }

  @Test
  void theTableNamesEveryClassAndLevel() {
    List<String> lines = ScoreTable.relation(score(LabelSet.PLV15, row("YIELD", "Q2", "AID")));
    assertThat(lines).anyMatch(line -> line.startsWith("YIELD "));
    assertThat(lines).anyMatch(line -> line.startsWith("quad "));
    assertThat(lines).anyMatch(line -> line.startsWith("conflict "));
  }
}
