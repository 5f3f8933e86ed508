package org.steelyard.app.series;

import java.util.ArrayList;
import java.util.List;
import org.steelyard.app.catalogue.Source;
import org.steelyard.app.compare.Numbers;
import org.steelyard.model.Measured;

/// A track as CSV (RFC 4180), one row a period. No data is an empty cell with a reason, never 0.
public final class TrackCsv {
  private static final String HEADER =
      "measure,state,period,at,value,low,high,level,n,coverage,years,sources,reason";

  private TrackCsv() {}

  /// Header and rows.
  public static List<String> lines(Track track) {
    List<String> lines = new ArrayList<>();
    lines.add(HEADER);
    String sources =
        String.join("; ", track.sources().stream().map(Source::kind).distinct().toList());
    for (Row row : track.rows()) {
      List<String> cells = new ArrayList<>();
      cells.add(track.asked().word());
      cells.add(track.question().state());
      cells.add(row.period());
      cells.add(row.at().toString());
      String reason = "";
      switch (row.value()) {
        case Measured.Estimate e -> {
          for (double number : new double[] {e.value(), e.low(), e.high(), e.level()}) {
            cells.add(Numbers.plain(number).toPlainString());
          }
          cells.add(Integer.toString(e.n()));
        }
        case Measured.NoData(String why) -> {
          cells.addAll(List.of("", "", "", "", "0"));
          reason = why;
        }
      }
      cells.add(track.counted() ? Integer.toString(row.coverage()) : "");
      cells.add(row.years());
      cells.add(sources);
      cells.add(reason);
      lines.add(String.join(",", cells.stream().map(TrackCsv::cell).toList()));
    }
    return lines;
  }

  private static String cell(String text) {
    return text.contains(",") || text.contains("\"") || text.contains("\n")
        ? '"' + text.replace("\"", "\"\"") + '"'
        : text;
  }
}
