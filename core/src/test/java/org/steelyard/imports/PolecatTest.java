package org.steelyard.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rows of POLECAT files that are broken in the known ways.
final class PolecatTest {
  private static final List<String> HEADER =
      List.of(
          "Event ID",
          "Event Date",
          "Event Type",
          "Event Mode",
          "Intensity",
          "Quad Code",
          "Contexts",
          "Actor Name",
          "Actor Country",
          "Recipient Name",
          "Recipient Country",
          "Placename",
          "Country",
          "Latitude",
          "Longitude",
          "Source",
          "Publication Date",
          "Language");

  private final Kind polecat = new Polecat(Codes.read());
  @TempDir Path folder;

  private static List<String> row(String id) {
    return new ArrayList<>(
        List.of(
            id,
            "2023-03-02",
            "CONSULT",
            "visit",
            "2.0",
            "VERBAL COOPERATION",
            "diplomatic",
            "A minister of Azerbaijan",
            "AZE",
            "A minister of Türkiye",
            "TUR",
            "Baku",
            "AZE",
            "40.4",
            "49.9",
            "A paper",
            "2023-03-03",
            "en"));
  }

  private static String line(List<String> cells) {
    return String.join("\t", cells) + "\n";
  }

  private Made.Seen read(String... lines) {
    return Made.read(polecat, folder, line(HEADER) + String.join("", lines));
  }

  @Test
  void aRowKeepsTheSourcesCodesBesideOurs() {
    Made.Seen seen = read(line(row("e1")));
    assertThat(seen.refused).isEmpty();
    Row row = seen.rows.getFirst();
    assertThat(Made.cell(polecat, row, "source_iso3")).isEqualTo("AZE");
    assertThat(Made.cell(polecat, row, "target_iso3")).isEqualTo("TUR");
    assertThat(Made.cell(polecat, row, "quad")).isEqualTo("verbal cooperation");
    assertThat(Made.cell(polecat, row, "source_quad")).isEqualTo("VERBAL COOPERATION");
    assertThat(Made.cell(polecat, row, "day")).isEqualTo("2023-03-02");
    assertThat(Made.cell(polecat, row, "repaired")).isEqualTo("0");
  }

  @Test
  void aRowBrokenOverLinesIsJoinedAndCountedAndTheNextKeepsItsNumber() {
    List<String> broken = row("e2");
    broken.set(11, "Ba\n\nku");
    List<String> bad = row("e3");
    bad.set(4, "high");
    Made.Seen seen = read(line(row("e1")), line(broken), line(bad), line(row("e4")));
    assertThat(seen.rows).hasSize(3);
    Row joined = seen.rows.get(1);
    assertThat(Made.cell(polecat, joined, "place")).isEqualTo("Ba  ku");
    assertThat(Made.cell(polecat, joined, "repaired")).isEqualTo("2");
    assertThat(seen.refused).containsExactly("6: intensity 'high' is no number");
  }

  @Test
  void twoCutRowsAreNotJoinedIntoOne() {
    List<String> first = row("e1").subList(0, 9);
    List<String> second = row("e2").subList(0, 10);
    Made.Seen seen = read(line(first), line(second), line(row("e3")));
    assertThat(seen.rows).hasSize(1);
    assertThat(seen.refused)
        .containsExactly("2: it has 9 columns, not 18", "3: it has 10 columns, not 18");
  }

  @Test
  void aTabInAFieldIsTakenOutOnlyWhereOnePlaceFits() {
    List<String> quoted = row("e1");
    quoted.set(11, "\"Ba\tku\"");
    List<String> unclear = row("e2");
    unclear.set(6, "dip\tlomatic");
    Made.Seen seen = read(line(quoted), line(unclear));
    assertThat(seen.rows).hasSize(1);
    assertThat(Made.cell(polecat, seen.rows.getFirst(), "place")).isEqualTo("Ba ku");
    assertThat(Made.cell(polecat, seen.rows.getFirst(), "repaired")).isEqualTo("1");
    assertThat(seen.refused)
        .containsExactly("3: it has 19 columns, not 18, and several could be joined");
  }

  @Test
  void strayQuotationMarksCostNothing() {
    List<String> stray = row("e1");
    stray.set(11, "\"Baku");
    List<String> whole = row("e2");
    whole.set(15, "\"A \"\"free\"\" paper\"");
    Made.Seen seen = read(line(stray), line(whole));
    assertThat(seen.refused).isEmpty();
    assertThat(Made.cell(polecat, seen.rows.getFirst(), "place")).isEqualTo("\"Baku");
    assertThat(Made.cell(polecat, seen.rows.get(1), "publisher")).isEqualTo("A \"free\" paper");
  }

  @Test
  void aFileCutWithinARowKeepsTheRowsBefore() {
    String text = line(HEADER) + line(row("e1")) + line(row("e2"));
    for (int cut = 30; cut < 100; cut += 9) {
      Made.Seen seen = Made.read(polecat, folder, text.substring(0, text.length() - cut));
      assertThat(seen.rows).hasSize(1);
      assertThat(seen.refused).hasSize(1);
      assertThat(seen.refused.getFirst()).startsWith("3: it has ");
    }
  }
}
