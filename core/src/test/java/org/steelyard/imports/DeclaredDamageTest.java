package org.steelyard.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Corrupted and truncated copies of a table of each declared kind that ships.
final class DeclaredDamageTest {
  private static final int ROWS = 40;
  private static final Kinds KINDS = new Kinds();
  @TempDir Path folder;

  static List<String> declared() {
    return KINDS.names().stream().filter(n -> KINDS.named(n) instanceof Declared).toList();
  }

  @ParameterizedTest
  @MethodSource("declared")
  void aGoodTableIsTakenWhole(String name) {
    Made.Seen seen = Made.read(KINDS.named(name), folder, new SampleTable(name).text(ROWS));
    assertThat(seen.refused).isEmpty();
    assertThat(seen.rows).hasSize(ROWS);
    assertThat(seen.rows.stream().map(Row::content).distinct()).hasSize(ROWS);
  }

  @ParameterizedTest
  @MethodSource("declared")
  void aCutTableKeepsTheRowsBeforeTheCutAndNamesTheLine(String name) {
    SampleTable sample = new SampleTable(name);
    String whole = sample.text(ROWS);
    String last = sample.line(ROWS - 1);
    for (int cut = 2; cut < last.length(); cut++) {
      String line = last.substring(0, last.length() - cut);
      Made.Seen seen =
          Made.read(KINDS.named(name), folder, whole.substring(0, whole.length() - cut));
      boolean tooShort = line.split(sample.delimiter(), -1).length < sample.width();
      int rest = line.isBlank() ? 0 : 1;
      assertThat(seen.rows.size() + seen.refused.size()).isEqualTo(ROWS - 1 + rest);
      if (tooShort && rest == 1) {
        assertThat(seen.refused).hasSize(1);
        assertThat(seen.refused.getFirst()).startsWith(sample.above() + ROWS + ": it has ");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("declared")
  void aCorruptedRowIsRefusedByItsLineAndTheOthersStay(String name) {
    SampleTable sample = new SampleTable(name);
    StringBuilder text = new StringBuilder(sample.head());
    List<String> expected = new ArrayList<>();
    for (int n = 0; n < ROWS; n++) {
      List<String> row = sample.row(n);
      int line = sample.above() + n + 1;
      if (n % 10 == 3) {
        row.remove(row.size() - 1);
        expected.add(line + ": it has " + row.size() + " columns");
      } else if (n % 10 == 6 && sample.strict() >= 0) {
        row.set(sample.strict(), "1\u0000x");
        expected.add(line + ": ");
      }
      text.append(String.join(sample.delimiter(), row)).append('\n');
    }
    Made.Seen seen = Made.read(KINDS.named(name), folder, text.toString());
    assertThat(seen.refused).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      assertThat(seen.refused.get(i)).startsWith(expected.get(i));
    }
    assertThat(seen.rows).hasSize(ROWS - expected.size());
  }

  @ParameterizedTest
  @MethodSource("declared")
  void aTableOfAnotherKindGivesNoRow(String name) {
    Made.Seen seen = Made.read(KINDS.named(name), folder, "nothing;of|this kind\n".repeat(5));
    assertThat(seen.rows).isEmpty();
    assertThat(seen.refused).hasSize(5);
    assertThat(seen.refused.getFirst()).startsWith("1: ");
  }
}
