package org.steelyard.read.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.steelyard.model.Measured;

/// Scores of page reading as lines of text, for people.
public final class PageScoreTable {
  private PageScoreTable() {}

  /// Text and facts, one line for each half.
  public static List<String> lines(List<PageScore> scores) {
    List<String> lines = new ArrayList<>();
    if (scores.stream().anyMatch(score -> score.f1().n() > 0)) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%-10s %-7s %5s  %-19s %-19s %-19s",
              "what",
              "half",
              "n",
              "precision",
              "recall",
              "F1"));
      for (PageScore score : scores) {
        lines.add(
            String.format(
                Locale.ROOT,
                "%-10s %-7s %5d  %-19s %-19s %-19s",
                "text",
                name(score.half()),
                score.pages(),
                interval(score.precision()),
                interval(score.recall()),
                interval(score.f1())));
      }
    }
    facts(scores, lines);
    return lines;
  }

  private static void facts(List<PageScore> scores, List<String> lines) {
    if (scores.stream().allMatch(score -> score.facts().isEmpty())) {
      return;
    }
    lines.add(
        String.format(
            Locale.ROOT,
            "%-10s %-7s %5s %6s %6s %6s  %-19s %6s %6s %6s",
            "what",
            "half",
            "n",
            "right",
            "wrong",
            "missed",
            "accuracy",
            "P",
            "R",
            "F1"));
    for (Field field : Field.values()) {
      for (PageScore score : scores) {
        FactScore fact = score.facts().get(field);
        if (fact != null) {
          lines.add(
              String.format(
                  Locale.ROOT,
                  "%-10s %-7s %5d %6d %6d %6d  %-19s %6s %6s %6s",
                  field.name().toLowerCase(Locale.ROOT),
                  name(score.half()),
                  fact.n(),
                  fact.right(),
                  fact.wrong(),
                  fact.missed(),
                  interval(fact.accuracy()),
                  share(fact.precision()),
                  share(fact.recall()),
                  share(fact.f1())));
        }
      }
    }
  }

  private static String name(Half half) {
    return half.name().toLowerCase(Locale.ROOT);
  }

  private static String interval(Measured measured) {
    return switch (measured) {
      case Measured.Estimate(double value, double low, double high, var _, var _) ->
          share(value) + " [" + share(low) + " " + share(high) + "]";
      case Measured.NoData(var _) -> "no data";
    };
  }

  private static String share(double share) {
    return Double.isNaN(share) ? "-" : String.format(Locale.ROOT, "%.3f", share);
  }
}
