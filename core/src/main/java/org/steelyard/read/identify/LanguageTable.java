package org.steelyard.read.identify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.steelyard.model.Measured;

/// A [LanguageScore] as lines of text, for people.
public final class LanguageTable {
  /// Confusions that are shown in a line.
  private static final int SHOWN = 4;

  private LanguageTable() {}

  /// One line for each kind of text and language.
  public static List<String> lines(LanguageScore score) {
    List<String> lines = new ArrayList<>();
    lines.add(line("texts", "lang", "n", "right [95 %]", "tuning", "held out", "taken for"));
    for (LanguageScore.Part part : score.parts()) {
      lines.add(
          line(
              part.kind(),
              part.language(),
              Integer.toString(part.all().n()),
              interval(part.all()),
              share(part.tuning()),
              share(part.heldOut()),
              confusions(part.confusions())));
    }
    return lines;
  }

  private static String line(String... cells) {
    return String.format(Locale.ROOT, "%-13s %-5s %6s  %-18s %7s %9s  %s", (Object[]) cells)
        .stripTrailing();
  }

  private static String confusions(Map<String, Integer> confusions) {
    List<Map.Entry<String, Integer>> entries = new ArrayList<>(confusions.entrySet());
    entries.sort((a, b) -> Integer.compare(b.getValue(), a.getValue()));
    List<String> shown = new ArrayList<>();
    for (Map.Entry<String, Integer> entry : entries.subList(0, Math.min(SHOWN, entries.size()))) {
      shown.add(entry.getKey() + " " + entry.getValue());
    }
    return String.join(", ", shown);
  }

  private static String interval(Measured measured) {
    return switch (measured) {
      case Measured.Estimate(double value, double low, double high, var _, var _) ->
          three(value) + " [" + three(low) + " " + three(high) + "]";
      case Measured.NoData(var _) -> "no data";
    };
  }

  private static String share(Measured measured) {
    return switch (measured) {
      case Measured.Estimate estimate -> three(estimate.value());
      case Measured.NoData(var _) -> "-";
    };
  }

  private static String three(double share) {
    return String.format(Locale.ROOT, "%.3f", share);
  }
}
