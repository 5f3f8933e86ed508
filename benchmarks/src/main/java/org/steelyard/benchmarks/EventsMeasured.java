package org.steelyard.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Locale;
import org.steelyard.imports.Kind;
import org.steelyard.imports.Kinds;
import org.steelyard.measure.AffinitySettings;
import org.steelyard.measure.bulk.BulkAffinity;
import org.steelyard.measure.bulk.MonthlyAffinities;
import org.steelyard.store.data.DailyBlocks;
import org.steelyard.store.data.DyadPage;
import org.steelyard.store.duckdb.EventTable;
import org.steelyard.store.imported.Shelf;

/// Speed of measures over what [EventsAtScale] imported: `affinities FOLDER` of all pairs and
/// months, `page FOLDER SOURCE TARGET` of one pair, `sql FOLDER` for the same in DuckDB alone.
public final class EventsMeasured {
  private static final int TIMES = 50;

  private EventsMeasured() {}

  /// Runs what the arguments say.
  ///
  /// @throws SQLException where DuckDB alone fails
  public static void main(String[] arguments) throws SQLException {
    Path folder = Path.of(arguments[1]);
    switch (arguments[0]) {
      case "affinities" -> affinities(shelf(folder));
      case "page" -> page(shelf(folder), arguments[2], arguments[3]);
      default -> sql(folder);
    }
  }

  private static Shelf shelf(Path folder) {
    return new Shelf(folder.resolve("imports"), folder.resolve("tmp"));
  }

  private static Kind icews() {
    return new Kinds().all().stream().filter(k -> k.name().equals("icews")).findFirst().orElseThrow();
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  private static void affinities(Shelf shelf) {
    BulkAffinity bulk = new BulkAffinity(AffinitySettings.DEFAULT);
    for (int run = 1; run <= 3; run++) {
      long start = System.nanoTime();
      DailyBlocks blocks = shelf.blocks(icews());
      double read = seconds(start);
      start = System.nanoTime();
      MonthlyAffinities all = bulk.of(blocks);
      double kernel = seconds(start);
      double sum = 0;
      double width = 0;
      for (int pair = 0; pair < all.pairs(); pair++) {
        for (int month = 0; month < all.months(); month++) {
          double value = all.value(pair, month);
          if (!Double.isNaN(value)) {
            sum += value;
            width += all.high(pair, month) - all.low(pair, month);
          }
        }
      }
      System.out.printf(
          Locale.ROOT,
          "run %d: %d pairs, %d blocks, %d months: rows to blocks %.2f s, kernel %.2f s;"
              + " %d months of pairs with data, mean %.6f, mean width %.3f%n",
          run,
          all.pairs(),
          blocks.blocks(),
          all.months(),
          read,
          kernel,
          all.present(),
          sum / all.present(),
          width / all.present());
    }
  }

  private static void page(Shelf shelf, String source, String target) {
    long start = System.nanoTime();
    try (EventTable table = shelf.events(icews())) {
      table.prepare();
      System.out.printf(Locale.ROOT, "index ready after %.1f s%n", seconds(start));
    }
    BulkAffinity bulk = new BulkAffinity(AffinitySettings.DEFAULT);
    start = System.nanoTime();
    try (EventTable table = shelf.events(icews())) {
      double opened = seconds(start);
      double[] times = new double[TIMES];
      for (int i = 0; i < TIMES; i++) {
        start = System.nanoTime();
        DyadPage page = table.page(source, target, 20);
        MonthlyAffinities months = bulk.of(page.blocks());
        times[i] = seconds(start) * 1000;
        if (i == 0) {
          System.out.printf(
              Locale.ROOT,
              "%s>%s: %d events, %d months, %d years and classes, %d latest; opened in %.0f ms,"
                  + " first page %.0f ms%n",
              source,
              target,
              page.quads().stream().mapToLong(DyadPage.QuadYear::events).sum(),
              months.months(),
              page.quads().size(),
              page.latest().size(),
              opened * 1000,
              times[0]);
        }
      }
      Arrays.sort(times);
      System.out.printf(
          Locale.ROOT, "median of %d: %.1f ms, slowest %.1f ms%n", TIMES, times[TIMES / 2], times[TIMES - 1]);
    }
  }

  /// Settings as the store has them. No result leaves DuckDB but its number and sum.
  private static void sql(Path folder) throws SQLException {
    String rows =
        "(SELECT source_iso3 AS source, target_iso3 AS target, day, intensity, publisher"
            + " FROM read_parquet('"
            + folder.resolve("imports/icews").toAbsolutePath()
            + "/*.parquet') WHERE source_iso3 <> '' AND target_iso3 <> ''"
            + " AND source_iso3 <> target_iso3)";
    // Weights are told from the first day on, so that a running sum is a decayed one; h is 365.
    String power = "pow(2, (day - DATE '1995-01-01') / 365.0)";
    String tail =
        " grid AS (SELECT source, target, unnest(generate_series(first, (SELECT max(month) FROM m),"
            + " INTERVAL 1 MONTH))::DATE AS month FROM (SELECT source, target, min(month) AS first"
            + " FROM m GROUP BY ALL)), run AS (SELECT month, %s max(last) OVER w AS last, sum(s)"
            + " OVER w AS s, sum(w) OVER w AS w FROM grid LEFT JOIN m USING (source, target, month)"
            + " WINDOW w AS (PARTITION BY source, target ORDER BY month)),"
            + " top AS (SELECT max(last) AS top FROM m), h AS (SELECT *, least(last_day(month), top) AS"
            + " here FROM run, top), a AS (SELECT *, pow(2, (here - DATE '1995-01-01') / 365.0) AS one, s / (one + w) AS a FROM h"
            + " WHERE here - last <= 730)";
    String mean =
        "WITH m AS MATERIALIZED (SELECT source, target, date_trunc('month', day)::DATE AS month,"
            + " max(day) AS last, sum(intensity * "
            + power
            + ") AS s, sum("
            + power
            + ") AS w FROM "
            + rows
            + " GROUP BY ALL),"
            + String.format(Locale.ROOT, tail, "")
            + " SELECT count(*), avg(a), 0 FROM a";
    String interval =
        "WITH b AS (SELECT source, target, day, sum(intensity) AS g, count(*) AS n FROM "
            + rows
            + " GROUP BY source, target, day, publisher), m AS MATERIALIZED (SELECT source, target,"
            + " date_trunc('month', day)::DATE AS month, max(day) AS last, sum(g * "
            + power
            + ") AS s, sum(n * "
            + power
            + ") AS w, sum((n * "
            + power
            + ")^2) AS ww, sum(n * g * "
            + power
            + "^2) AS ws, sum((g * "
            + power
            + ")^2) AS ss FROM b GROUP BY ALL),"
            + String.format(
                Locale.ROOT,
                tail,
                "sum(ww) OVER w AS ww, sum(ws) OVER w AS ws, sum(ss) OVER w AS ss,")
            + ", v AS (SELECT a, 1.2815515655446004 * sqrt((greatest(0, ss - 2 * a * ws + a * a * ww)"
            + " + one * one * (200 / 3 + a * a)) / (one + w)^2 / (1 + (ww + one * one)"
            + " / (one + w)^2)) AS half FROM a) SELECT count(*), avg(a),"
            + " avg(least(10, a + half) - greatest(-10, a - half)) FROM v";
    String net =
        "SELECT count(*), avg(net), 0 FROM (SELECT avg(intensity) AS net FROM "
            + rows
            + " GROUP BY source, target, date_trunc('month', day))";
    try (Connection open = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = open.createStatement()) {
      statement.execute("SET memory_limit = '1GB'");
      statement.execute("SET preserve_insertion_order = false");
      statement.execute("SET temp_directory = '" + folder.resolve("tmp").toAbsolutePath() + "'");
      run(statement, "mean intensity by pair and month, GROUP BY", net);
      run(statement, "affinity without interval, running sums in windows", mean);
      run(statement, "affinity with interval, blocks and running sums in windows", interval);
    }
  }

  private static void run(Statement statement, String what, String sql) throws SQLException {
    double[] times = new double[3];
    for (int i = 0; i < times.length; i++) {
      long start = System.nanoTime();
      try (ResultSet result = statement.executeQuery(sql)) {
        result.next();
        times[i] = seconds(start);
        if (i == 0) {
          System.out.printf(
              Locale.ROOT,
              "%s: %d months of pairs, mean %.6f, mean width %.3f: ",
              what,
              result.getLong(1),
              result.getDouble(2),
              result.getDouble(3));
        }
      }
    }
    System.out.printf(Locale.ROOT, "%.2f, %.2f, %.2f s%n", times[0], times[1], times[2]);
  }
}
