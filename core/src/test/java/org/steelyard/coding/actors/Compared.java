package org.steelyard.coding.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a comparison of one of our tables with another one found.
///
/// @param what the rows compared
/// @param agree how many rows of both say the same
/// @param differ rows that both have and that say different things, described
/// @param missing rows that only one of the two has, described
record Compared(String what, int agree, List<String> differ, List<String> missing) {
  Compared {
    if (agree < 0) {
      throw new IllegalArgumentException("Negative count: " + agree + ". Maybe an overflow?");
    }
    differ = List.copyOf(differ);
    missing = List.copyOf(missing);
  }

  /// How many rows were compared.
  int all() {
    return agree + differ.size() + missing.size();
  }

  /// The counts as a row of a Markdown table.
  String counts() {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %d | %d |",
        what,
        all(),
        agree,
        differ.size(),
        missing.size());
  }

  /// Everything to read: the counts and each difference on a line.
  String shown() {
    List<String> lines = new ArrayList<>();
    lines.add("| what | compared | agree | differ | only one has it |");
    lines.add("|---|---|---|---|---|");
    lines.add(counts());
    differ.forEach(line -> lines.add("differ: " + line));
    missing.forEach(line -> lines.add("only one: " + line));
    return String.join(System.lineSeparator(), lines);
  }
}
