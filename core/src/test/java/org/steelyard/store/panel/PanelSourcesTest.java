package org.steelyard.store.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.steelyard.imports.Kinds;
import org.steelyard.store.duckdb.PanelDatabase;
import org.steelyard.store.imported.Shelf;

/// A panel of published data, cell by cell against the files as their publishers wrote them.
final class PanelSourcesTest {
  private static final Path DATA =
      Path.of(System.getProperty("steelyard.root", ".."), "..", "shared", "data")
          .toAbsolutePath()
          .normalize();
  private static final List<String> VOTED = List.of("1991", "2010");

  @TempDir private static Path folder = Path.of("unset");
  private static PanelDatabase database;

  @BeforeAll
  static void make() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(DATA), "no data beside the repository");
    Path imports = folder.resolve("imports");
    Path out = Files.createDirectories(folder.resolve("out"));
    Shelf shelf = new Shelf(imports, folder.resolve("tmp"));
    take(shelf, "atop", DATA.resolve("ir-state/atop_alliance.csv.gz"));
    take(shelf, "trade-flows", DATA.resolve("trade-dyadic/penppml_trade.csv.gz"));
    take(shelf, "cow-nmc", DATA.resolve("ir-state/cow_nmc.csv.gz"));
    take(shelf, "cow-mid", DATA.resolve("ir-state/cow_mid_dirdisps.csv.gz"));
    Path calls = out.resolve("calls.csv");
    cut("unga-votes/un_roll_calls.csv.gz", calls, f -> VOTED.contains(f[3].substring(0, 4)));
    List<String> ids =
        Files.readAllLines(calls).stream().map(line -> line.split(",", -1)[0]).toList();
    cut("unga-votes/un_votes.csv.gz", out.resolve("votes.csv"), f -> ids.contains(f[0]));
    cut(
        "ir-state/cow_igo_membership_long.csv.gz",
        out.resolve("igo.csv"),
        f -> VOTED.contains(f[1]));
    take(shelf, "un-roll-calls", calls);
    take(shelf, "un-votes", out.resolve("votes.csv"));
    take(shelf, "cow-igo", out.resolve("igo.csv"));
    Panel panel = Panel.dyadYears(1946, 2020).bothWays();
    for (String name :
        List.of("alliances", "trade", "votes", "organisations", "capabilities", "disputes")) {
      panel = panel.with(Components.named(name));
    }
    new PanelMaker(imports, folder.resolve("tmp"), shelf::held)
        .make(panel, out.resolve("panel.parquet"));
    database = new PanelDatabase(DATA, folder, folder);
    database.run("CREATE VIEW p AS FROM read_parquet('" + out + "/panel.parquet')");
    view("atop", "ir-state/atop_alliance.csv.gz");
    view("nmc", "ir-state/cow_nmc.csv.gz");
    view("mid", "ir-state/cow_mid_dirdisps.csv.gz");
    view("trade", "trade-dyadic/penppml_trade.csv.gz");
    database.run("CREATE VIEW votes AS FROM read_parquet('" + imports + "/un-votes/*.parquet')");
    database.run("CREATE VIEW calls AS FROM read_csv('" + calls + "')");
    database.run("CREATE VIEW igo AS FROM read_parquet('" + imports + "/cow-igo/*.parquet')");
  }

  @AfterAll
  static void close() {
    if (database != null) {
      database.close();
    }
  }

  private static void take(Shelf shelf, String kind, Path file) {
    assertThat(shelf.take(new Kinds().named(kind), List.of(file), "", _ -> {}).held()).isPositive();
  }

  private static void view(String name, String file) {
    database.run("CREATE TABLE " + name + " AS FROM read_csv('" + DATA.resolve(file) + "')");
  }

  /// Heading and wanted lines; the fields that decide stand before any quoted one.
  private static void cut(String from, Path to, Predicate<String[]> wanted) throws IOException {
    try (BufferedReader in =
            new BufferedReader(
                new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(DATA.resolve(from))),
                    StandardCharsets.UTF_8));
        Stream<String> lines = in.lines()) {
      boolean[] first = {true};
      String text =
          lines
              .filter(
                  line -> {
                    boolean heading = first[0];
                    first[0] = false;
                    String[] fields = line.split(",", -1);
                    return heading || (fields.length > 3 && wanted.test(fields));
                  })
              .collect(Collectors.joining("\n", "", "\n"));
      Files.writeString(to, text);
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  private static long count(String sql) {
    return database.numbers("SELECT count(*) FROM " + sql).getFirst();
  }

  @Test
  void alliancesAreThoseOfTheSourceInEachDirection() {
    String theirs =
        "(SELECT ccode1, ccode2, year, atop_defense, atop_offense, atop_neutral, atop_nonagg,"
            + " atop_consul FROM atop SEMI JOIN p ON cow_a = ccode1 AND cow_b = ccode2 AND p.year ="
            + " atop.year)";
    String ours =
        "SELECT cow_a, cow_b, year, defence_ab, offence_ab, neutrality_ab, non_aggression_ab,"
            + " consultation_ab FROM p";
    assertThat(count(theirs)).isGreaterThan(250_000);
    assertThat(count("(" + theirs + " EXCEPT " + ours + ")")).isZero();
    assertThat(
            count(
                "((SELECT cow_a, cow_b, year FROM p WHERE tie_ab > 0) EXCEPT SELECT ccode1, ccode2,"
                    + " year FROM atop)"))
        .isZero();
    assertThat(count("p WHERE tie_ab IS NULL AND year <= 2018")).isZero();
    assertThat(count("p WHERE tie_ab IS NOT NULL AND year > 2018")).isZero();
    assertThat(
            count(
                "p x JOIN p y ON x.cow_a = y.cow_b AND x.cow_b = y.cow_a AND x.year = y.year"
                    + " WHERE x.tie_ab IS DISTINCT FROM y.tie_ba"))
        .isZero();
  }

  @Test
  void capabilitiesAreThoseOfTheSource() {
    String theirs = "SELECT ccode, year, cinc FROM nmc WHERE year BETWEEN 1946 AND 2020";
    String ours = "SELECT cow_a, year, cinc_a FROM p";
    assertThat(count("((" + theirs + ") EXCEPT " + ours + ")")).isZero();
    assertThat(
            count(
                "(("
                    + ours
                    + " WHERE cinc_a IS NOT NULL) EXCEPT SELECT ccode, year, cinc FROM nmc)"))
        .isZero();
  }

  @Test
  void disputesAreThoseOfTheSource() {
    String theirs =
        "SELECT ccode1, ccode2, year, count(*), max(disponset), max(nullif(hostlev1, -9)),"
            + " max(nullif(hostlev2, -9)) FROM mid WHERE year >= 1946 GROUP BY ALL";
    String ours =
        "SELECT cow_a, cow_b, year, disputes, dispute_onset, hostility_a, hostility_b FROM p";
    assertThat(count("((" + theirs + ") EXCEPT " + ours + ")")).isZero();
    assertThat(database.numbers("SELECT sum(disputes) FROM p"))
        .isEqualTo(database.numbers("SELECT count(*) FROM mid WHERE year >= 1946"));
    assertThat(count("p WHERE (disputes IS NULL) <> (year > 2014)")).isZero();
  }

  /// Belgium with Luxembourg (BLX) is no state; Serbia stands for Yugoslavia since 1992, Yemen for
  /// North Yemen.
  @Test
  void exportsAreThoseOfTheSource() {
    database.run(
        "CREATE TABLE theirs AS SELECT %s AS a, %s AS b, time AS year, export FROM trade"
            .formatted(former("exp"), former("imp")));
    database.run(
        "CREATE TABLE ours AS SELECT %s AS a, %s AS b, year, exports_ab FROM p"
            .formatted(of("iso3_a"), of("iso3_b")));
    assertThat(count("ours WHERE exports_ab IS NOT NULL")).isGreaterThan(230_000);
    assertThat(
            count(
                "((FROM ours WHERE exports_ab IS NOT NULL) EXCEPT SELECT a, b, year, export FROM"
                    + " theirs)"))
        .isZero();
    assertThat(
            count(
                "theirs t JOIN ours o ON t.a = o.a AND t.b = o.b AND t.year = o.year WHERE"
                    + " exports_ab IS DISTINCT FROM export"))
        .isZero();
    assertThat(count("p WHERE exports_ab IS NOT NULL AND (year < 1964 OR year > 2016)")).isZero();
  }

  private static String former(String column) {
    return ("CASE %s WHEN 'ROM' THEN 'ROU' WHEN 'ZAR' THEN 'COD' WHEN 'TMP' THEN 'TLS' WHEN 'SVR'"
            + " THEN 'VDR' WHEN 'VDR' THEN 'VNM' WHEN 'MNT' THEN 'MNE' ELSE %s END")
        .formatted(column, column);
  }

  private static String of(String column) {
    return ("CASE WHEN %1$s IN ('SCG', 'YUG') AND year >= 1992 THEN 'SRB' WHEN %1$s = 'YAR' THEN"
            + " 'YEM' ELSE %1$s END")
        .formatted(column);
  }

  @Test
  void agreementIsThatOfEachPairsVotesJoinedOneByOne() {
    database.run(
        """
        CREATE TABLE cast_votes AS SELECT v.rcid, state_iso3 AS s, year(c.date) AS y,
        CASE vote WHEN 'yes' THEN 1 WHEN 'abstain' THEN 2 ELSE 3 END AS k
        FROM votes v JOIN calls c USING (rcid) WHERE rcid IN (
          SELECT rcid FROM votes GROUP BY rcid HAVING count(DISTINCT vote) > 1)\
        """);
    database.run(
        """
        CREATE TABLE pairs AS SELECT a.s AS sa, b.s AS sb, a.y AS y,
        1 - avg(abs(a.k - b.k)) / 2 AS graded, count(*) AS n
        FROM cast_votes a JOIN cast_votes b ON a.rcid = b.rcid WHERE a.s <> b.s GROUP BY ALL\
        """);
    String both = "pairs JOIN p ON sa = iso3_a AND sb = iso3_b AND y = year";
    assertThat(count(both)).isGreaterThan(60_000);
    assertThat(
            count(
                both
                    + " WHERE votes_both IS DISTINCT FROM n OR vote_agreement IS NULL OR"
                    + " abs(vote_agreement - graded) > 1e-9"))
        .isZero();
    assertThat(count("p WHERE vote_agreement IS NOT NULL AND year NOT IN (1991, 2010)")).isZero();
  }

  @Test
  void organisationsInCommonAreThoseOfTheSourceJoinedOneByOne() {
    database.run(
        """
        CREATE TABLE shared AS SELECT a.state_iso3 AS sa, b.state_iso3 AS sb, a.year AS y,
        count(*) AS n FROM igo a JOIN igo b USING (organisation, year)
        WHERE a.status = 1 AND b.status = 1 AND sa <> sb GROUP BY ALL\
        """);
    String both = "shared JOIN p ON sa = iso3_a AND sb = iso3_b AND y = year";
    assertThat(count(both)).isGreaterThan(60_000);
    assertThat(count(both + " WHERE organisations_shared IS DISTINCT FROM n")).isZero();
    assertThat(count("p WHERE organisations_shared IS NOT NULL AND year NOT IN (1991, 2010)"))
        .isZero();
  }
}
