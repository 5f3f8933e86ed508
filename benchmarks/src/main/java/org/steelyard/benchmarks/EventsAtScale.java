package org.steelyard.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.steelyard.imports.Imported;
import org.steelyard.imports.Kind;
import org.steelyard.imports.Kinds;
import org.steelyard.store.imported.Shelf;

/// Speed of importing: `make SAMPLE FILE ROWS` writes rows of ICEWS made from a sample by new ids,
/// days, intensities and other targets; `import FILE FOLDER` takes them in, twice; `duckdb FILE
/// FOLDER` has DuckDB copy them into Parquet as they are, without checks or accounts, twice.
public final class EventsAtScale {
  private static final int DAYS = 9_000;

  private EventsAtScale() {}

  /// Runs what the arguments say.
  ///
  /// @throws IOException where a file cannot be read or written
  /// @throws SQLException where DuckDB cannot copy
  public static void main(String[] arguments) throws IOException, SQLException {
    switch (arguments[0]) {
      case "make" ->
          make(Path.of(arguments[1]), Path.of(arguments[2]), Long.parseLong(arguments[3]));
      case "duckdb" -> copy(Path.of(arguments[1]), Path.of(arguments[2]));
      default -> take(Path.of(arguments[1]), Path.of(arguments[2]));
    }
  }

  private static void make(Path sample, Path file, long rows) throws IOException {
    List<String> lines = Files.readAllLines(sample);
    LocalDate start = LocalDate.of(1995, 1, 1);
    SplittableRandom random = new SplittableRandom(1);
    String[][] fields = new String[lines.size() - 1][];
    for (int i = 0; i < fields.length; i++) {
      fields[i] = lines.get(i + 1).split("\t", -1);
    }
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write(lines.getFirst() + "\n");
      for (long i = 0; i < rows; i++) {
        String[] f = fields[random.nextInt(fields.length)].clone();
        String[] other = fields[random.nextInt(fields.length)];
        f[0] = Long.toString(40_000_000 + i);
        f[1] = start.plusDays(i * DAYS / rows).toString();
        f[7] = Double.toString(random.nextInt(-100, 101) / 10.0);
        f[8] = other[8];
        f[9] = other[9];
        f[10] = other[10];
        f[11] = Long.toString(50_000_000 + i / 3);
        f[13] = other[13];
        out.write(String.join("\t", f));
        out.write('\n');
      }
    }
  }

  private static void copy(Path file, Path folder) throws IOException, SQLException {
    Path to = Files.createDirectories(folder).resolve("peer.parquet");
    String sql =
        "COPY (SELECT * FROM read_csv('"
            + file
            + "', delim = '\t', header = true, quote = '', nullstr = 'NA')) TO '"
            + to
            + "' (FORMAT parquet)";
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement()) {
      statement.execute("SET threads = 2");
      for (int i = 0; i < 2; i++) {
        long before = System.nanoTime();
        statement.execute(sql);
        long rows = statement.getLargeUpdateCount();
        double seconds = (System.nanoTime() - before) / 1e9;
        System.out.printf(
            Locale.ROOT,
            "DuckDB: %d rows, %.1f s, %.0f rows/s, %d MB%n",
            rows,
            seconds,
            rows / seconds,
            Files.size(to) >> 20);
      }
    }
  }

  private static void take(Path file, Path folder) {
    Kind icews =
        new Kinds().all().stream().filter(k -> k.name().equals("icews")).findFirst().orElseThrow();
    Shelf shelf = new Shelf(folder.resolve("imports"), folder.resolve("tmp"));
    for (String what : List.of("import", "the same file again")) {
      long before = System.nanoTime();
      Imported imported = shelf.take(icews, List.of(file), "", rows -> {});
      double seconds = (System.nanoTime() - before) / 1e9;
      Imported.Account account = imported.files().getFirst();
      System.out.printf(
          Locale.ROOT,
          "%s: %d rows = %d stored + %d duplicate + %d refused, %.1f s, %.0f rows/s, digest %s%n",
          what,
          account.rows(),
          account.stored(),
          account.duplicate(),
          account.refused(),
          seconds,
          account.rows() / seconds,
          imported.digest().substring(0, 16));
    }
  }
}
