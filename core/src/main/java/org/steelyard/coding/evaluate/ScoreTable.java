package org.steelyard.coding.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.steelyard.model.Measured;

/// Scores as lines of text, for people.
public final class ScoreTable {
  private ScoreTable() {}

  /// Three levels with their intervals, then each type.
  public static List<String> relation(RelationScore score) {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(Locale.ROOT, "%-22s %6s  %-18s %-18s", "level", "n", "macro-F1", "accuracy"));
    for (ClassScores level : score.levels()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%-22s %6d  %-18s %-18s",
              level.level(),
              level.n(),
              interval(level.macroF1()),
              interval(level.accuracy())));
    }
    for (ClassScores level : score.levels()) {
      lines.add("");
      lines.add(
          String.format(
              Locale.ROOT, "%-22s %6s %6s %6s %6s", level.level(), "gold", "P", "R", "F1"));
      for (Map.Entry<String, Tally> one : level.classes().entrySet()) {
        Tally tally = one.getValue();
        lines.add(
            String.format(
                Locale.ROOT,
                "%-22s %6d %6s %6s %6s",
                one.getKey(),
                tally.right() + tally.missed(),
                share(tally.precision()),
                share(tally.recall()),
                share(tally.f1())));
      }
    }
    return lines;
  }

  /// One line a language, then all.
  public static List<String> events(EventScore score) {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%-8s %9s %6s %9s  %-18s %-18s %-18s",
            "language",
            "sentences",
            "gold",
            "predicted",
            "precision",
            "recall",
            "F1"));
    score.languages().forEach((language, part) -> lines.add(events(language, part)));
    lines.add(events("all", score.overall()));
    return lines;
  }

  private static String events(String name, EventScore.Part part) {
    return String.format(
        Locale.ROOT,
        "%-8s %9d %6d %9d  %-18s %-18s %-18s",
        name,
        part.sentences(),
        part.gold(),
        part.predicted(),
        interval(part.precision()),
        interval(part.recall()),
        interval(part.f1()));
  }

  /// One line a language against English, then all together; none where no sentence is there in
  /// several languages.
  public static List<String> agreement(AgreementAcrossLanguages agreement) {
    if (!agreement.any()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(
        String.format(
            Locale.ROOT,
            "%-8s %9s  %-20s %9s  %-20s",
            "same as",
            "sentences",
            "coded the same",
            "any coded",
            "coded the same"));
    agreement.languages().forEach((language, part) -> lines.add(agreement(language + "=en", part)));
    lines.add(agreement("all", agreement.together()));
    return lines;
  }

  private static String agreement(String name, AgreementAcrossLanguages.Part part) {
    return String.format(
            Locale.ROOT,
            "%-8s %9d  %-20s %9d  %s",
            name,
            part.overall().n(),
            interval(part.overall()),
            part.coded().n(),
            interval(part.coded()))
        .stripTrailing();
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
