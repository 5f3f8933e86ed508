package org.steelyard.store.imported;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.steelyard.imports.Imported;
import org.steelyard.imports.Kind;
import org.steelyard.imports.Kinds;
import org.steelyard.imports.Made;

/// The true files of publishers, where they are on this machine: every row is accounted for.
final class SharedImportsTest {
  private static final Path DATA =
      Path.of(System.getProperty("steelyard.root", ".."), "..", "shared", "data");
  private final List<Kind> kinds = new Kinds().all();
  @TempDir Path folder;

  private static Path data(String name) {
    Path file = DATA.resolve(name);
    Assumptions.assumeTrue(Files.exists(file), () -> "skipped: there is no " + name);
    return file;
  }

  private Kind kind(String name) {
    return kinds.stream().filter(k -> k.name().equals(name)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "gdelt, gdelt-samples/logs/20191024143000.export.CSV.gz, 2111, 0, 0",
    "gdelt, gdelt-samples/src/test/resources/com/aamend/spark/gdelt/events1.csv, 100, 0, 0",
    "icews, icews-events/inst/extdata/events.2018.sample.tab.gz, 3705, 0, 0",
    "tkg, tkg-icews14s/valid.txt, 8514, 0, 0",
    "un-roll-calls, unga-votes/un_roll_calls.csv.gz, 6203, 0, 0",
    "un-ideal-points, unga-votes/Output/IdealpointestimatesAll_Apr2020.csv.gz, 10469, 0, 0",
    "cow-nmc, ir-state/cow_nmc.csv.gz, 17121, 0, 0",
    "cow-contiguity, ir-state/cow_contdir.csv, 1874, 0, 0"
  })
  void everyRowOfThePublishersFileIsAccountedFor(
      String kind, String name, long stored, long duplicate, long refused) {
    Path file = data(name);
    Shelf shelf = new Shelf(folder.resolve("imports"), folder.resolve("tmp"));
    Imported first = shelf.take(kind(kind), List.of(file), "", rows -> {});
    Imported.Account account = first.files().getFirst();
    assertThat(account.stored()).isEqualTo(stored);
    assertThat(account.duplicate()).isEqualTo(duplicate);
    assertThat(account.refused()).isEqualTo(refused);
    Imported second = shelf.take(kind(kind), List.of(file), "", rows -> {});
    assertThat(second.digest()).isEqualTo(first.digest());
    assertThat(second.files().getFirst().duplicate()).isEqualTo(stored + duplicate);
  }

  /// Two published codings of one thing: the root of the code and GDELT's quad class.
  @Test
  void ourQuadClassIsGdeltsOwn() {
    Kind gdelt = kind("gdelt");
    Made.Seen seen = Made.read(gdelt, data("gdelt-samples/logs/20191024143000.export.CSV.gz"));
    List<String> quads =
        List.of(
            "verbal cooperation", "material cooperation", "verbal conflict", "material conflict");
    for (var row : seen.rows) {
      int own = quads.indexOf(Made.cell(gdelt, row, "quad")) + 1;
      assertThat(Integer.toString(own)).isEqualTo(Made.cell(gdelt, row, "source_quad"));
    }
  }

  @Test
  void theNamesOfIcewsAreStates() {
    Kind icews = kind("icews");
    Made.Seen seen = Made.read(icews, data("icews-events/inst/extdata/events.2018.sample.tab.gz"));
    List<String> unknown =
        seen.rows.stream()
            .filter(row -> Made.cell(icews, row, "source_iso3").isEmpty())
            .map(row -> Made.cell(icews, row, "source_country"))
            .filter(name -> !name.isEmpty())
            .distinct()
            .toList();
    assertThat(unknown).isEmpty();
  }
}
