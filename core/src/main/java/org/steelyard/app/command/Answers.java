package org.steelyard.app.command;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.steelyard.app.console.Console;
import org.steelyard.app.console.ExitCode;
import org.steelyard.app.json.Json;
import org.steelyard.app.pipeline.Held;
import org.steelyard.app.pipeline.Intake;
import tools.jackson.databind.JsonNode;

/// Endings that several commands share.
final class Answers {
  /// Refusals told one by one; the ledger has all.
  private static final int SHOWN = 20;

  private Answers() {}

  /// Prints a result: as JSON where asked, else as lines.
  static void print(Console console, JsonNode json, List<String> lines) {
    console.result(console.globals().json() ? Json.pretty(json) : String.join("\n", lines));
  }

  /// Prints a result to stdout although `-o` names another file: the brief's own.
  static void printBeside(Console console, JsonNode json, List<String> lines) {
    console.out().println(console.globals().json() ? Json.pretty(json) : String.join("\n", lines));
  }

  /// Tells what became of the inputs, each refusal with its reason, and gives the exit code.
  static int intake(Console console, Intake intake) {
    console.progress(
        String.format(
            Locale.ROOT,
            "Read %,d document%s%s · %,d duplicate%s · %,d skipped · %,d refused",
            intake.read(),
            plural(intake.read()),
            languages(intake.languages()),
            intake.duplicate(),
            plural(intake.duplicate()),
            intake.skipped().size(),
            intake.refused().size()));
    return refusals(console, intake);
  }

  /// Tells each refusal with its reason, up to a number, and gives the exit code.
  static int refusals(Console console, Intake intake) {
    int shown = 0;
    for (Intake.Left refusal : intake.refused()) {
      if (shown++ == SHOWN) {
        console.warn(
            "... and "
                + (intake.refused().size() - SHOWN)
                + " more refused: ./steelyard read --refused lists all");
        break;
      }
      console.warn("refused: " + refusal.where() + ": " + refusal.why());
    }
    return intake.refused().isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
  }

  /// Tells what the workspace holds now.
  static void held(Console console, Intake intake, Held held, double seconds) {
    console.progress(
        String.format(
            Locale.ROOT,
            "Holds %,d reports -> %,d events, %,d claims, %,d quantities, %,d memberships"
                + "      run %s  %.1f s",
            held.reports(),
            held.events(),
            held.claims(),
            held.quantities(),
            held.memberships(),
            intake.run(),
            seconds));
  }

  private static String languages(Map<String, Integer> languages) {
    return languages.isEmpty()
        ? ""
        : languages.entrySet().stream()
            .map(entry -> entry.getValue() + " " + entry.getKey())
            .collect(Collectors.joining(", ", " (", ")"));
  }

  private static String plural(int count) {
    return count == 1 ? "" : "s";
  }
}
