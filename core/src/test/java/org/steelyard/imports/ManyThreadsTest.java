package org.steelyard.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Reading a table in stretches on several threads.
final class ManyThreadsTest {
  private final Kind icews = new IcewsEvents(Codes.read());
  @TempDir Path folder;

  private Made.Seen seen(Path file, int threads, int stretch) throws IOException {
    Made.Seen seen = new Made.Seen();
    new Importer(icews, "", threads, stretch).read(file, seen);
    return seen;
  }

  @Test
  void rowsAndRefusalsAreTheSameForAnyNumberOfThreadsAndAnyStretch() throws IOException {
    StringBuilder text = new StringBuilder(Made.ICEWS);
    for (int i = 0; i < 60_000; i++) {
      text.append(
          i % 97 == 5
              ? "bad\trow " + i + "\n\n"
              : Made.icews(i, "2018-06-" + (10 + i % 20), "Azerbaijan", "040", "Türkiye"));
    }
    Path file = Files.writeString(folder.resolve("a.tab"), text);
    Made.Seen one = seen(file, 1, 1 << 28);
    assertThat(one.rows).hasSizeGreaterThan(59_000);
    assertThat(one.refused).hasSizeGreaterThan(600);
    for (int stretch : new int[] {1_000_003, 3_333_333}) {
      Made.Seen many = seen(file, 3, stretch);
      assertThat(many.rows).isEqualTo(one.rows);
      assertThat(many.refused).isEqualTo(one.refused);
    }
  }

  @Test
  void equalRowsOfAKindThatCountsThemAreCountedAcrossStretches() throws IOException {
    Kind own =
        new Kinds()
            .declared(
                "own.yml",
                """
                name: own
                title: Own rows
                licence: own
                citation: "Nobody. 2026."
                address: https://example.org/
                coverage: none
                delimiter: tab
                quotes: no
                header: no
                key: id
                columns:
                  (made): id made number among equal rows
                  1: left whole left
                  2: right whole right
                """);
    Path file = Files.writeString(folder.resolve("own.txt"), "1\t2\n".repeat(600_000));
    Made.Seen seen = new Made.Seen();
    new Importer(own, "", 3, 1_000_003).read(file, seen);
    assertThat(seen.refused).isEmpty();
    assertThat(seen.rows.stream().distinct()).hasSize(seen.rows.size());
  }
}
