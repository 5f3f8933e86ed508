package org.steelyard.store.imported;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.steelyard.imports.Kind;
import org.steelyard.imports.Kinds;
import org.steelyard.imports.Made;
import org.steelyard.store.data.DailyBlocks;
import org.steelyard.store.data.DyadPage;
import org.steelyard.store.duckdb.EventTable;

/// Imported events as blocks and as one pair's page.
final class EventsTest {
  private final Kind icews = kind("icews");
  @TempDir Path folder;

  private static Kind kind(String name) {
    return new Kinds().all().stream().filter(k -> k.name().equals(name)).findFirst().orElseThrow();
  }

  private Shelf shelf() {
    return new Shelf(folder.resolve("imports"), folder.resolve("tmp"));
  }

  private void take(String name, String... rows) throws IOException {
    Path file = Files.writeString(folder.resolve(name), Made.ICEWS + String.join("", rows));
    shelf().take(icews, List.of(file), "", _ -> {});
  }

  /// A row with an intensity and publisher of its own.
  private static String row(
      int id, String day, String from, String code, String to, String intensity, String teller) {
    return Made.icews(id, day, from, code, to)
        .replace("\t2.5\t", "\t" + intensity + "\t")
        .replace("\tA paper\t", "\t" + teller + "\t");
  }

  private static List<String> said(DailyBlocks blocks) {
    List<String> said = new ArrayList<>();
    for (int pair = 0; pair < blocks.pairs(); pair++) {
      for (int b = blocks.start(pair); b < blocks.end(pair); b++) {
        said.add(
            blocks.source(pair)
                + ">"
                + blocks.target(pair)
                + " "
                + LocalDate.ofEpochDay(blocks.day(b))
                + " "
                + blocks.count(b)
                + " "
                + blocks.sum(b));
      }
    }
    return said;
  }

  @Test
  void eventsOfOneDayAndPublisherAreOneBlock() throws IOException {
    take(
        "a.tab",
        row(1, "2018-06-02", "Iran", "040", "Azerbaijan", "-3.4", "A paper"),
        row(2, "2018-06-02", "Azerbaijan", "040", "Iran", "1.1", "A paper"),
        row(3, "2018-06-01", "Azerbaijan", "040", "Iran", "-10.0", "A paper"),
        row(4, "2018-06-01", "Azerbaijan", "040", "Iran", "10.0", "A paper"),
        row(5, "2018-06-01", "Azerbaijan", "040", "Iran", "0.1", "A paper"),
        row(6, "2018-06-01", "Azerbaijan", "040", "Iran", "7.0", "Another"),
        row(7, "2018-06-01", "Azerbaijan", "040", "Azerbaijan", "7.0", "Another"),
        row(8, "2018-06-01", "Nowhere", "040", "Iran", "7.0", "Another"));
    DailyBlocks blocks = shelf().blocks(icews);
    assertThat(said(blocks))
        .containsExactlyInAnyOrder(
            "AZE>IRN 2018-06-01 3 0.1",
            "AZE>IRN 2018-06-01 1 7.0",
            "AZE>IRN 2018-06-02 1 1.1",
            "IRN>AZE 2018-06-02 1 -3.4");
    assertThat(said(blocks).get(2)).contains("2018-06-02");
    assertThat(blocks.first()).isEqualTo(LocalDate.of(2018, 6, 1));
    assertThat(blocks.last()).isEqualTo(LocalDate.of(2018, 6, 2));
    assertThat(said(shelf().blocks(icews))).as("from the file").isEqualTo(said(blocks));
  }

  @Test
  void anotherImportMakesTheIndexAnew() throws IOException {
    take("a.tab", row(1, "2018-06-01", "Azerbaijan", "040", "Iran", "1.0", "A paper"));
    assertThat(said(shelf().blocks(icews))).hasSize(1);
    take("b.tab", row(2, "2018-06-03", "Azerbaijan", "040", "Iran", "1.0", "A paper"));
    assertThat(said(shelf().blocks(icews))).hasSize(2);
    try (var left = Files.list(folder.resolve("imports/icews/index"))) {
      assertThat(left).as("the old index is gone").hasSize(1);
    }
    assertThat(shelf().held(icews).held()).as("the index is no import").isEqualTo(2);
  }

  @Test
  void aPageHasBlocksCountsAndTheLatestEvents() throws IOException {
    List<String> rows = new ArrayList<>();
    TreeMap<String, Long> quads = new TreeMap<>();
    for (int i = 0; i < 300; i++) {
      String day = LocalDate.of(2017, 1, 1).plusDays(i * 2L).toString();
      String code = i % 3 == 0 ? "040" : "190";
      String g = i % 20 - 10 + ".0";
      rows.add(row(1_000 + i, day, "Azerbaijan", code, "Iran", g, "p"));
      rows.add(row(5_000 + i, day, "Iran", "040", "Azerbaijan", g, "p"));
      quads.merge(day.substring(0, 4) + (i % 3 == 0 ? " verbal" : " material"), 1L, Long::sum);
    }
    rows.add(row(9_000, "2018-08-22", "Azerbaijan", "190", "Iran", "-9.5", "q"));
    take("a.tab", rows.toArray(String[]::new));
    try (EventTable table = shelf().events(icews)) {
      DyadPage page = table.page("AZE", "IRN", 3);
      DailyBlocks all = shelf().blocks(icews);
      assertThat(said(page.blocks()))
          .isEqualTo(said(all).stream().filter(s -> s.startsWith("AZE>IRN")).toList())
          .hasSize(301);
      assertThat(page.latest().stream().map(DyadPage.Latest::id))
          .containsExactly(9_000L, 1_299L, 1_298L);
      assertThat(page.latest().getFirst())
          .isEqualTo(
              new DyadPage.Latest(
                  9_000,
                  LocalDate.of(2018, 8, 22),
                  "190",
                  page.latest().getFirst().quad(),
                  -9.5,
                  "q"));
      assertThat(page.quads().stream().map(q -> q.year() + " " + q.quad()).toList())
          .isSorted()
          .hasSize(4);
      assertThat(page.quads().stream().map(DyadPage.QuadYear::events).sorted().toList())
          .isEqualTo(quadsPlusOne(quads));
      assertThat(table.page("AZE", "IRN", 500).latest()).as("more than there are").hasSize(301);
      assertThat(table.page("AZE", "TUR", 3)).isEqualTo(none(table));
      assertThat(table.page("AZE", "IRN", 0).latest()).isEmpty();
    }
  }

  private static List<Long> quadsPlusOne(Map<String, Long> quads) {
    quads.merge("2018 material", 1L, Long::sum);
    return quads.values().stream().sorted().toList();
  }

  private static DyadPage none(EventTable table) {
    DyadPage none = table.page("XXX'", "IRN", 3);
    assertThat(none.blocks().blocks()).isZero();
    assertThat(none.quads()).isEmpty();
    assertThat(none.latest()).isEmpty();
    return none;
  }

  @Test
  void hostsOfAddressesTellGdeltsBlocksApart() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("g.csv"),
            Made.gdelt(1, "AZE", "IRN", "040", "AJ", 58)
                + Made.gdelt(2, "AZE", "IRN", "040", "AJ", 58)
                + Made.gdelt(3, "AZE", "IRN", "040", "AJ", 58)
                    .replace("https://example.org/", "https://example.com/"));
    Kind gdelt = kind("gdelt");
    shelf().take(gdelt, List.of(file), "", _ -> {});
    assertThat(said(shelf().blocks(gdelt)))
        .containsExactlyInAnyOrder("AZE>IRN 2019-10-24 2 5.6", "AZE>IRN 2019-10-24 1 2.8");
  }

  @Test
  void nothingImportedIsNothingAndAKindWithoutIntensitiesIsRefused() {
    assertThat(shelf().blocks(icews).blocks()).isZero();
    try (EventTable table = shelf().events(icews)) {
      assertThat(table.page("AZE", "IRN", 3).latest()).isEmpty();
    }
    assertThatThrownBy(() -> shelf().events(kind("un-votes")))
        .hasMessageContaining("no events with intensities")
        .hasMessageContaining("Maybe");
  }
}
