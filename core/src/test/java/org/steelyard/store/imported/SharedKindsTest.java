package org.steelyard.store.imported;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.steelyard.imports.Imported;
import org.steelyard.imports.Kinds;

/// Every table of the data folders has a kind that takes it, or a reason why none does.
final class SharedKindsTest {
  private static final Path DATA =
      Path.of(System.getProperty("steelyard.root", ".."), "..", "shared", "data");
  private static final List<String> FOLDERS =
      List.of(
          "arms-sipri",
          "gdelt-samples",
          "icews-dyad-year",
          "icews-events",
          "ir-state",
          "tkg-icews14s",
          "tkg-icews18",
          "trade-dyadic",
          "unga-votes");

  /// The end of a file's path, then its kind.
  private static final String[] TAKEN = {
    "arms-sipri/sipri_cat.csv sipri-categories",
    "arms-sipri/data/import_tiv.csv.gz sipri-tiv-imports",
    "arms-sipri/sipritiv.csv.gz sipri-tiv",
    "logs/20191024143000.export.CSV.gz gdelt",
    "gdelt/events.csv gdelt",
    "gdelt/events1.csv gdelt",
    "gdelt/eventsT.csv gdelt",
    "gdelt/mentions.csv gdelt-mentions",
    "gdelt/mentionsT.csv gdelt-mentions",
    "gdelt/normDaily.csv gdelt-volume",
    "gdelt/normDailyByCountry.csv gdelt-volume-country",
    "reference/cameoCountry.txt gdelt-codes",
    "reference/cameoEthnic.txt gdelt-codes",
    "reference/cameoEvent.txt gdelt-codes",
    "reference/cameoGroup.txt gdelt-codes",
    "reference/cameoReligion.txt gdelt-codes",
    "reference/cameoType.txt gdelt-codes",
    "reference/countryInfo.txt geonames-countries",
    "icews_dyad_year_2002_2014.csv.gz icews-dyad-year",
    "icews-events/data-raw/cameo-codes.csv cameo-codes",
    "events.2018.sample.tab.gz icews",
    "ir-state/archigos.csv archigos",
    "ir-state/atop_alliance.csv.gz atop",
    "ir-state/cow_capitals.csv capitals",
    "ir-state/cow_contdir.csv cow-contiguity",
    "ir-state/cow_igo_membership_long.csv.gz cow-igo",
    "ir-state/cow_igo_ndy.csv.gz cow-igo-shared",
    "ir-state/cow_igo_sy.csv cow-igo-counts",
    "ir-state/cow_majors.csv cow-majors",
    "ir-state/cow_mid_ddydisps.csv.gz cow-mid-dyad",
    "ir-state/cow_mid_dirdisps.csv.gz cow-mid",
    "ir-state/cow_nmc.csv.gz cow-nmc",
    "ir-state/cow_states.csv cow-states",
    "ir-state/cow_trade_sy.csv cow-trade",
    "ir-state/cw_democracy.csv.gz democracy",
    "ir-state/cw_gdppop.csv.gz gdp-population",
    "ir-state/cw_gw_panel.csv.gz cow-gw-panel",
    "ir-state/gml_dirdisp.csv.gz gml-mid-dyad",
    "ir-state/gml_mid_disps.csv gml-mid",
    "ir-state/grh_arms_races.csv arms-races",
    "ir-state/gw_states.csv gw-states",
    "ir-state/td_rivalries.csv rivalries-td",
    "ir-state/terrthreat.csv.gz territorial-threat",
    "ir-state/tss_rivalries.csv rivalries-tss",
    "ir-state/ucdp_acd.csv ucdp-acd",
    "e-w-graph.txt tkg-graph",
    "entity2id.txt tkg-names",
    "entity2id.txt.gz tkg-names",
    "relation2id.txt tkg-names",
    "word2id.txt tkg-names",
    "stat.txt tkg-counts",
    "train.txt.gz tkg",
    "valid.txt tkg",
    "valid.txt.gz tkg",
    "assets/tradeflow_xx.csv.gz tradhist-four",
    "trade-dyadic/countries.csv iso-countries",
    "penppml_trade.csv.gz trade-flows",
    "IdealpointestimatesAll_Apr2020.csv.gz un-ideal-points",
    "IdealpointestimatesHumanRights_Apr2020.csv.gz un-ideal-points-issue",
    "IdealpointestimatesImportant_Apr2020.csv.gz un-ideal-points-issue",
    "IdealpointestimatesMiddleEast_Apr2020.csv.gz un-ideal-points-issue",
    "IdealpointestimatesNuclear_Apr2020.csv.gz un-ideal-points-issue",
    "UNVotesPublished.csv.gz un-votes",
    "un_roll_call_issues.csv un-issues",
    "un_roll_calls.csv.gz un-roll-calls",
    "un_votes.csv.gz un-votes",
  };

  /// Larger files only where `-Dsteelyard.large=true`: together they take minutes.
  private static final long SMALL = 200_000;

  /// GKG is about themes in articles, not about acts between states.
  private static final List<String> LEFT =
      List.of("gkg.csv.gz", "gkgT.csv.gz", "gkg1.csv", "gkg1Count.csv", "reference/gcam.txt.gz");

  private final Kinds kinds = new Kinds();
  @TempDir Path folder;

  private static List<String> tables() throws IOException {
    List<String> tables = new ArrayList<>();
    for (String name : FOLDERS) {
      Path home = DATA.resolve(name);
      Assumptions.assumeTrue(Files.isDirectory(home), () -> "skipped: there is no " + home);
      try (Stream<Path> files = Files.walk(home)) {
        files
            .map(file -> DATA.relativize(file).toString())
            .filter(file -> file.matches("(?i).*\\.(csv|txt|tab|tsv)(\\.gz)?"))
            .filter(file -> Boolean.getBoolean("steelyard.large") || small(DATA.resolve(file)))
            .forEach(tables::add);
      }
    }
    return tables;
  }

  private static boolean small(Path file) {
    try {
      return Files.size(file) < SMALL;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String kind(String table) {
    for (String taken : TAKEN) {
      String[] pair = taken.split(" ", 2);
      if (table.endsWith(pair[0])) {
        return pair[1];
      }
    }
    return "";
  }

  @Test
  void everyTableHasAKindOrAReasonAndEveryRowIsAccountedFor() throws IOException {
    Map<String, List<String>> byKind = new TreeMap<>();
    List<String> homeless = new ArrayList<>();
    for (String table : new TreeSet<>(tables())) {
      if (!kind(table).isEmpty()) {
        byKind.computeIfAbsent(kind(table), key -> new ArrayList<>()).add(table);
      } else if (LEFT.stream().noneMatch(table::endsWith)) {
        homeless.add(table);
      }
    }
    assertThat(homeless).isEmpty();
    StringBuilder told = new StringBuilder("kind | file | rows | stored | duplicate | refused\n");
    List<String> refusing = new ArrayList<>();
    byKind.forEach((kind, files) -> told.append(taken(kind, files, refusing)));
    Files.writeString(
        Files.createDirectories(Path.of(System.getProperty("java.io.tmpdir"), "steelyard"))
            .resolve("kinds.txt"),
        told);
    assertThat(refusing).isSubsetOf("sipri-categories", "sipri-tiv", "sipri-tiv-imports");
  }

  private String taken(String kind, List<String> names, List<String> refusing) {
    StringBuilder told = new StringBuilder();
    Shelf shelf = new Shelf(folder.resolve("imports"), folder.resolve("tmp"));
    for (String name : names) {
      Imported imported =
          shelf.take(kinds.named(kind), List.of(DATA.resolve(name)), "", rows -> {});
      Imported.Account file = imported.files().getFirst();
      assertThat(file.stored() + file.duplicate() + file.refused()).isEqualTo(file.rows());
      assertThat(file.stored()).as(name).isPositive();
      told.append(
          String.format(
              Locale.ROOT,
              "%s | %s | %,d | %,d | %,d | %,d%n",
              kind,
              name,
              file.rows(),
              file.stored(),
              file.duplicate(),
              file.refused()));
      Map<String, Integer> reasons = new LinkedHashMap<>();
      file.first().forEach(one -> reasons.merge(one.why(), 1, Integer::sum));
      reasons.forEach(
          (why, n) -> told.append("    ").append(n).append("x ").append(why).append('\n'));
      if (file.refused() > 0) {
        refusing.add(kind);
      }
    }
    return told.toString();
  }
}
