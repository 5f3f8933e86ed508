package org.steelyard.coding.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.steelyard.coding.evaluate.QuoteScore.Measure;
import org.steelyard.coding.evaluate.QuoteScore.Part;
import org.steelyard.model.Measured;

/// Scores of attributions as lines of text, for people.
public final class QuoteTable {
  private QuoteTable() {}

  /// For each kind and measure a line for each way, then by how much the first beats the second.
  public static List<String> lines(QuoteComparison comparison) {
    List<String> lines = new ArrayList<>();
    comparison
        .scores()
        .forEach((name, score) -> lines.add(name + ": " + score.documents() + " documents"));
    for (String kind : List.of("all", "direct", "indirect", "mixed")) {
      lines.add("");
      lines.add(
          String.format(
              Locale.ROOT,
              "%-16s %-10s %5s %9s  %-19s %-19s %-19s",
              kind,
              "found by",
              "gold",
              "predicted",
              "precision",
              "recall",
              "F1"));
      for (Measure measure : Measure.values()) {
        comparison
            .scores()
            .forEach((name, score) -> lines.add(line(measure, name, part(score, kind, measure))));
        lines.add(ahead(comparison, kind, measure));
      }
    }
    return lines;
  }

  private static Part part(QuoteScore score, String kind, Measure measure) {
    Map<Measure, Part> parts = score.kinds().getOrDefault(kind, Map.of());
    Part part = parts.get(measure);
    if (part == null) {
      throw new IllegalArgumentException("Nothing was measured of " + kind + ".");
    }
    return part;
  }

  private static String line(Measure measure, String name, Part part) {
    return String.format(
        Locale.ROOT,
        "%-16s %-10s %5d %9d  %-19s %-19s %-19s",
        measure.label(),
        name,
        part.gold(),
        part.predicted(),
        interval(part.precision()),
        interval(part.recall()),
        interval(part.f1()));
  }

  private static String ahead(QuoteComparison comparison, String kind, Measure measure) {
    List<QuoteScore> scores = List.copyOf(comparison.scores().values());
    double first = value(part(scores.get(0), kind, measure).f1());
    double second = value(part(scores.get(1), kind, measure).f1());
    return String.format(
        Locale.ROOT, "%-16s %-10s F1 %+.3f over the baseline", "", "", first - second);
  }

  private static double value(Measured measured) {
    return switch (measured) {
      case Measured.Estimate(double value, var _, var _, var _, var _) -> value;
      case Measured.NoData(var _) -> 0;
    };
  }

  private static String interval(Measured measured) {
    return switch (measured) {
      case Measured.Estimate(double value, double low, double high, var _, var _) ->
          String.format(Locale.ROOT, "%.3f [%.3f %.3f]", value, low, high);
      case Measured.NoData(var _) -> "no data";
    };
  }
}
