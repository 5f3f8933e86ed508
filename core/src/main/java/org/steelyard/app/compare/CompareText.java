package org.steelyard.app.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.steelyard.app.catalogue.Answer;
import org.steelyard.app.catalogue.Part;
import org.steelyard.app.catalogue.Source;
import org.steelyard.app.catalogue.Years;
import org.steelyard.model.Measured;

/// Comparisons as lines for people.
public final class CompareText {
  private static final int PAIRS = 10;

  private CompareText() {}

  /// Lines of all measures, an empty one between them.
  public static List<String> lines(List<String> states, Years years, List<Compared> all) {
    List<String> lines = new ArrayList<>();
    lines.add(String.join(", ", states) + "; " + years.words());
    for (Compared one : all) {
      lines.add("");
      lines.addAll(measure(one));
    }
    return lines;
  }

  private static List<String> measure(Compared one) {
    List<String> lines = new ArrayList<>();
    lines.add(
        one.asked().word()
            + "  "
            + one.asked().measure().words()
            + " ("
            + one.asked().measure().unit()
            + ")");
    lines.add(row("", "value", "interval", "n", "rank", "could be", "years"));
    Set<Source> sources = new LinkedHashSet<>();
    Set<String> explained = new LinkedHashSet<>();
    for (Standing standing : one.standings()) {
      Answer answer = standing.answer();
      sources.addAll(answer.sources());
      lines.add(row(standing));
      if (answer.measured() instanceof Measured.Estimate && !answer.parts().isEmpty()) {
        lines.add("        " + parts(answer.parts()));
      }
      explained.add(explanation(standing));
    }
    explained.remove("");
    lines.addAll(ranks(one));
    if (explained.size() == 1) {
      lines.add("  " + explained.iterator().next());
    } else {
      one.standings().stream()
          .filter(s -> !explanation(s).isEmpty())
          .forEach(s -> lines.add("  " + s.state() + ": " + explanation(s)));
    }
    Set<String> cited = new LinkedHashSet<>();
    sources.forEach(
        s ->
            cited.add(
                "  Source: "
                    + s.kind()
                    + (several(sources) && !s.years().isEmpty() ? " (" + s.years() + ")" : "")
                    + ". "
                    + s.citation()));
    lines.addAll(cited);
    return lines;
  }

  /// Whether sources of different kinds count, so that one span of years would say little.
  private static boolean several(Collection<Source> sources) {
    return sources.stream().map(Source::kind).distinct().count() > 1;
  }

  /// How an answer comes about; the reason says it where there is none.
  private static String explanation(Standing standing) {
    Answer answer = standing.answer();
    return answer.measured() instanceof Measured.Estimate || !answer.words().isEmpty()
        ? answer.explanation().strip()
        : "";
  }

  private static String row(Standing standing) {
    Answer answer = standing.answer();
    return switch (answer.measured()) {
      case Measured.Estimate e ->
          row(
              standing.state(),
              Numbers.shortly(e.value()),
              answer.exact()
                  ? "exact"
                  : String.format(
                      Locale.ROOT,
                      "%s to %s (%.0f %%)",
                      Numbers.shortly(e.low()),
                      Numbers.shortly(e.high()),
                      100 * e.level()),
              String.format(Locale.ROOT, "%,d", e.n()),
              standing.rank().isEmpty() ? "" : Integer.toString(standing.rank().getFirst().rank()),
              standing.rank().isEmpty() ? "" : standing.rank().getFirst().words(),
              (several(answer.sources()) ? "as sources say" : answer.years())
                  + (answer.words().isEmpty() ? "" : "  " + answer.words()));
      case Measured.NoData(String reason) ->
          String.format(
              Locale.ROOT,
              "  %-5s %s",
              standing.state(),
              answer.words().isEmpty()
                  ? "no data: " + reason
                  : answer.words() + "  (" + answer.years() + ")");
    };
  }

  private static String row(
      String state, String value, String interval, String n, String rank, String set, String end) {
    return String.format(
            Locale.ROOT,
            "  %-5s %10s  %-22s %7s  %-5s %-8s %s",
            state,
            value,
            interval,
            n,
            rank,
            set,
            end)
        .stripTrailing();
  }

  private static String parts(List<Part> parts) {
    List<String> words = new ArrayList<>();
    for (Part part : parts) {
      words.add(
          part.name()
              + " "
              + switch (part.value()) {
                case Measured.Estimate e -> Numbers.shortly(e.value());
                case Measured.NoData _ -> "no data";
              });
    }
    return String.join(", ", words);
  }

  private static List<String> ranks(Compared one) {
    List<String> lines = new ArrayList<>();
    if (one.standings().stream().noneMatch(s -> !s.rank().isEmpty())) {
      return lines;
    }
    lines.add(
        one.exact()
            ? "  Ranks: values are exact (the source counts all, nothing was sampled), so are ranks."
            : String.format(
                Locale.ROOT,
                "  Ranks: those that could be hold for all states at once with %.0f %%; every two"
                    + " compared, normal approximation, Holm's correction.",
                100 * one.level()));
    Statements statements = one.statements();
    if (!statements.weightings().isEmpty()) {
      lines.add("  Weightings tried: " + String.join(", ", statements.weightings()) + ".");
      if (!statements.hold().isEmpty() || !statements.depend().isEmpty()) {
        lines.add("  Hold under all of them: " + list(statements.hold()));
        lines.add("  Hang on the weighting: " + list(statements.depend()));
      }
      if (!statements.untried().isEmpty()) {
        lines.add("  No data under one of them: " + String.join(", ", statements.untried()) + ".");
      }
    }
    return lines;
  }

  private static String list(List<String> words) {
    if (words.isEmpty()) {
      return "none.";
    }
    int more = words.size() - PAIRS;
    return String.join(", ", words.subList(0, Math.min(PAIRS, words.size())))
        + (more > 0 ? " and " + more + " more (--json)." : ".");
  }
}
