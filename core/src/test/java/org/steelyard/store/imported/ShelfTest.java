package org.steelyard.store.imported;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.steelyard.imports.Imported;
import org.steelyard.imports.Kind;
import org.steelyard.imports.Kinds;
import org.steelyard.imports.Made;
import org.steelyard.store.data.Condition;

/// What the workspace keeps of imported files.
final class ShelfTest {
  private final Kind icews =
      new Kinds().all().stream().filter(k -> k.name().equals("icews")).findFirst().orElseThrow();
  @TempDir Path folder;

  private Path file(String name, String... rows) throws IOException {
    return Files.writeString(folder.resolve(name), Made.ICEWS + String.join("", rows));
  }

  private static String row(int id) {
    return Made.icews(id, "2018-06-01", "Azerbaijan", "040", "Iran");
  }

  private Imported take(String workspace, Path... files) {
    Path home = folder.resolve(workspace);
    return new Shelf(home.resolve("imports"), home.resolve("tmp"))
        .take(icews, List.of(files), "", rows -> {});
  }

  @Test
  void theSameFileTwiceStoresNothingAndLeavesTheDigest() throws IOException {
    Path file = file("a.tab", row(1), row(2), row(2), "bad\n");
    Imported first = take("w", file);
    Imported.Account account = first.files().getFirst();
    assertThat(account.rows()).isEqualTo(4);
    assertThat(account.stored()).isEqualTo(2);
    assertThat(account.duplicate()).isEqualTo(1);
    assertThat(account.refused()).isEqualTo(1);
    Imported second = take("w", file);
    assertThat(second.files().getFirst().stored()).isZero();
    assertThat(second.files().getFirst().duplicate()).isEqualTo(3);
    assertThat(second.digest()).isEqualTo(first.digest());
    assertThat(second.held()).isEqualTo(2);
  }

  @Test
  void storedRowsAreReadByConditionInTheOrderOfTheirValues() throws IOException {
    take("w", file("a.tab", row(3), row(1), row(2)));
    Shelf shelf = new Shelf(folder.resolve("w/imports"), folder.resolve("w/tmp"));
    List<String> got = new ArrayList<>();
    shelf.each(
        icews,
        List.of("event_id", "day", "source_iso3", "intensity", "latitude"),
        List.of(
            new Condition.Same("source_iso3", "AZE"),
            new Condition.In("target_iso3", List.of("IRN", "RUS")),
            new Condition.Between("event_id", 2, 9),
            new Condition.Days("day", LocalDate.of(2018, 6, 1), LocalDate.of(2018, 6, 1))),
        row -> got.add(row.whole(0) + " " + row.day(1) + " " + row.text(2) + " " + row.none(3)));
    assertThat(got).containsExactly("2 2018-06-01 AZE false", "3 2018-06-01 AZE false");
    shelf.each(
        icews, List.of("day"), List.of(new Condition.In("cameo", List.of())), row -> got.add("x"));
    assertThat(got).hasSize(2);
    assertThatThrownBy(() -> shelf.each(icews, List.of("dey"), List.of(), row -> {}))
        .hasMessageContaining("There is no column dey")
        .hasMessageContaining("Maybe");
  }

  @Test
  void theOrderOfFilesMakesNoDifference() throws IOException {
    Path a = file("a.tab", row(1), row(2));
    Path b = file("b.tab", row(2), row(3));
    Imported forth = take("forth", a, b);
    Imported back = take("back", b, a);
    assertThat(forth.digest()).isEqualTo(back.digest());
    assertThat(forth.held()).isEqualTo(3);
    assertThat(take("other", a).digest()).isNotEqualTo(forth.digest());
  }

  @Test
  void aRowOfTheSameKeyWithOtherValuesIsRefusedAndNothingIsWrittenOver() throws IOException {
    Path a = file("a.tab", row(1));
    Imported first = take("w", a);
    Imported second = take("w", file("b.tab", row(1).replace("2.5", "-9")));
    assertThat(second.files().getFirst().refused()).isEqualTo(1);
    assertThat(second.files().getFirst().first().getFirst().why()).contains("same key");
    assertThat(second.digest()).isEqualTo(first.digest());
  }

  @Test
  void refusedRowsAreKeptWithLineAndReason() throws IOException {
    Imported imported = take("w", file("a.tab", row(1), "bad\trow\n"));
    Path quarantine = folder.resolve("w").resolve(imported.files().getFirst().quarantine());
    assertThat(Files.readAllLines(quarantine))
        .containsExactly("table\tline\treason\trow", "a.tab\t3\tit has 2 columns, not 20\tbad row");
    // The file is mended: nothing of it is refused now.
    take("w", file("a.tab", row(1), row(2)));
    assertThat(quarantine).doesNotExist();
  }

  @Test
  void aFileOfAStoppedRunIsNotSeen() throws IOException {
    Path home = folder.resolve("w/imports/icews");
    Files.createDirectories(home);
    Files.writeString(home.resolve("new-00000.part"), "half");
    assertThat(take("w", file("a.tab", row(1))).held()).isEqualTo(1);
    assertThat(home.resolve("new-00000.part")).doesNotExist();
  }

  @Test
  void rowsThatAreNotAsTheyWereStoredAreFound() throws IOException {
    take("w", file("a.tab", row(1), row(2), row(3).replace("NA", "")));
    Shelf shelf = new Shelf(folder.resolve("w/imports"), folder.resolve("w/tmp"));
    assertThat(shelf.problems(icews)).isEmpty();
    Path part = folder.resolve("w/imports/icews/part-000000.parquet");
    String bytes = Files.readString(part, StandardCharsets.ISO_8859_1);
    Files.writeString(part, bytes.replace("A paper", "A daily"), StandardCharsets.ISO_8859_1);
    assertThat(shelf.problems(icews)).hasSize(1);
    assertThat(shelf.problems(icews).getFirst()).startsWith("3 imported rows of icews");
    Files.writeString(part, bytes.substring(0, 500), StandardCharsets.ISO_8859_1);
    assertThat(shelf.problems(icews).getFirst()).contains("cannot be read", "Maybe");
  }
}
