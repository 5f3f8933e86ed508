package org.steelyard.app.compare;

import java.util.ArrayList;
import java.util.List;
import org.steelyard.app.catalogue.Answer;
import org.steelyard.app.catalogue.Part;
import org.steelyard.app.catalogue.Source;
import org.steelyard.measure.ranks.RankSet;
import org.steelyard.model.Measured;

/// Comparisons as CSV (RFC 4180), one row for each state and measure, and one for each number
/// beside it. No data is an empty cell with a reason, never 0.
public final class CompareCsv {
  private static final String HEADER =
      "measure,state,part,value,low,high,level,n,rank,rank_best,rank_worst,words,years,sources,"
          + "reason";

  private CompareCsv() {}

  /// Header and rows.
  public static List<String> lines(List<Compared> all) {
    List<String> lines = new ArrayList<>();
    lines.add(HEADER);
    for (Compared one : all) {
      for (Standing standing : one.standings()) {
        lines.add(line(one, standing, "", standing.answer().measured()));
        for (Part part : standing.answer().parts()) {
          lines.add(line(one, standing, part.name(), part.value()));
        }
      }
    }
    return lines;
  }

  private static String line(Compared one, Standing standing, String part, Measured value) {
    Answer answer = standing.answer();
    List<String> cells = new ArrayList<>(List.of(one.asked().word(), standing.state(), part));
    String reason = "";
    switch (value) {
      case Measured.Estimate e -> {
        cells.add(Numbers.plain(e.value()).toPlainString());
        cells.add(Numbers.plain(e.low()).toPlainString());
        cells.add(Numbers.plain(e.high()).toPlainString());
        cells.add(Numbers.plain(e.level()).toPlainString());
        cells.add(Integer.toString(e.n()));
      }
      case Measured.NoData(String why) -> {
        cells.addAll(List.of("", "", "", "", "0"));
        reason = why;
      }
    }
    if (part.isEmpty() && !standing.rank().isEmpty()) {
      RankSet rank = standing.rank().getFirst();
      for (int place : List.of(rank.rank(), rank.best(), rank.worst())) {
        cells.add(Integer.toString(place));
      }
    } else {
      cells.addAll(List.of("", "", ""));
    }
    cells.add(answer.words());
    cells.add(answer.years());
    cells.add(String.join("; ", answer.sources().stream().map(Source::kind).distinct().toList()));
    cells.add(reason);
    return String.join(",", cells.stream().map(CompareCsv::cell).toList());
  }

  private static String cell(String text) {
    return text.contains(",") || text.contains("\"") || text.contains("\n")
        ? '"' + text.replace("\"", "\"\"") + '"'
        : text;
  }
}
