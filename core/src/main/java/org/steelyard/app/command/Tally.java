package org.steelyard.app.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.steelyard.app.pipeline.Intake;
import org.steelyard.app.pipeline.Intake.Left;

/// The table of what became of the inputs, reasons counted.
final class Tally {
  /// Reasons shown for one outcome; the rest is summed up.
  private static final int SHOWN = 8;

  /// What differs between two inputs of which the same is true.
  private static final Pattern OWN =
      Pattern.compile("^'.*?' (?=[a-z])|(?<=\\()[^()]*+(?=\\))|\\d[\\d,.]*", Pattern.DOTALL);

  private Tally() {}

  static List<String> lines(Intake intake) {
    List<String> lines = new ArrayList<>();
    lines.add(row("read", intake.read(), languages(intake.languages())));
    lines.add(row("duplicate", intake.duplicate(), ""));
    if (intake.copies() > 0) {
      lines.add(row("", intake.copies(), "documents here tell what another tells: copies"));
    }
    reasons("skipped", intake.skipped(), lines);
    reasons("refused", intake.refused(), lines);
    return lines;
  }

  private static String row(String outcome, int count, String detail) {
    return String.format(Locale.ROOT, "%-10s %,8d  %s", outcome, count, detail).stripTrailing();
  }

  private static String languages(Map<String, Integer> languages) {
    return languages.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(entry -> entry.getValue() + " " + entry.getKey())
        .collect(Collectors.joining(", "));
  }

  private static void reasons(String outcome, List<Left> left, List<String> lines) {
    lines.add(row(outcome, left.size(), ""));
    Map<String, Integer> counts = new TreeMap<>();
    left.forEach(one -> counts.merge(reason(one.why()), 1, Integer::sum));
    List<Map.Entry<String, Integer>> most =
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
            .toList();
    for (Map.Entry<String, Integer> entry : most.subList(0, Math.min(SHOWN, most.size()))) {
      lines.add(row("", entry.getValue(), entry.getKey()));
    }
    int rest = most.stream().skip(SHOWN).mapToInt(Map.Entry::getValue).sum();
    if (rest > 0) {
      lines.add(row("", rest, "other reasons: ./steelyard read --refused lists them"));
    }
  }

  /// A reason without what is particular to one input: its name, numbers, what is in brackets.
  static String reason(String why) {
    String first = why.lines().findFirst().orElse("");
    String general = OWN.matcher(first).replaceAll(match -> match.start() == 0 ? "" : "..");
    return general.endsWith(".") ? general.substring(0, general.length() - 1) : general;
  }
}
