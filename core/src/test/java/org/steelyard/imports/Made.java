package org.steelyard.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Rows of GDELT and ICEWS made up for tests, and what reading a file of them gives.
public final class Made {
  /// What a reader gave, in order.
  public static final class Seen implements RowSink {
    public final List<Row> rows = new ArrayList<>();
    public final List<String> refused = new ArrayList<>();

    @Override
    public void row(String table, long line, Row row) {
      rows.add(row);
    }

    @Override
    public void refused(String table, long line, String why, String text) {
      refused.add(line + ": " + why);
    }
  }

  private Made() {}

  /// A GDELT row of 57, 58 or 61 columns.
  public static String gdelt(
      long id, String actor1, String actor2, String code, String fips, int width) {
    String[] f = new String[width];
    java.util.Arrays.fill(f, "");
    f[0] = Long.toString(id);
    f[1] = "20191024";
    f[5] = actor1 + "GOV";
    f[7] = actor1;
    f[15] = actor2;
    f[17] = actor2;
    f[25] = "1";
    f[26] = code;
    f[27] = code.substring(0, Math.min(3, code.length()));
    f[28] = code.substring(0, 2);
    f[29] = "1";
    f[30] = "2.8";
    f[31] = "5";
    f[32] = "1";
    f[33] = "5";
    f[34] = "-1.5";
    int block = width == 61 ? 8 : 7;
    int place = 35 + 2 * block;
    f[place] = "1";
    f[place + 1] = "A place";
    f[place + 2] = fips;
    f[place + block - 3] = "40.4";
    f[place + block - 2] = "49.9";
    f[place + block] = width == 61 ? "20191024143000" : "20191024";
    if (width > 57) {
      f[width - 1] = "https://example.org/" + id;
    }
    return String.join("\t", f) + "\n";
  }

  /// The header of an ICEWS file.
  public static final String ICEWS =
      "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\t"
          + "Intensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\t"
          + "Publisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude\n";

  /// An ICEWS row.
  public static String icews(long id, String day, String source, String code, String target) {
    return id
        + "\t"
        + day
        + "\tMinistry ("
        + source
        + ")\tGovernment\t"
        + source
        + "\tAn act\t"
        + code
        + "\t2.5\tMinistry ("
        + target
        + ")\tGovernment\t"
        + target
        + "\t77\t3\tA paper\tBaku\tNA\tNA\tAzerbaijan\t40.4\t49.9\n";
  }

  /// What a file gives.
  public static Seen read(Kind kind, Path file) {
    Seen seen = new Seen();
    try {
      new Importer(kind, "").read(file, seen);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return seen;
  }

  /// What a file with this text gives.
  public static Seen read(Kind kind, Path folder, String text) {
    try {
      return read(kind, Files.writeString(folder.resolve("table.txt"), text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A cell of a row, by the column's name, as text; empty where there is none.
  public static String cell(Kind kind, Row row, String column) {
    List<String> names = kind.columns().stream().map(Column::name).toList();
    return switch (row.cells().get(names.indexOf(column))) {
      case Cell.Text(String value) -> value;
      case Cell.Whole(long value) -> Long.toString(value);
      case Cell.Real(double value) -> Double.toString(value);
      case Cell.Day(java.time.LocalDate value) -> value.toString();
      case Cell.None() -> "";
    };
  }
}
