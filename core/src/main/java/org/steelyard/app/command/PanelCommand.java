package org.steelyard.app.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.steelyard.app.console.Console;
import org.steelyard.app.console.ExitCode;
import org.steelyard.app.console.UserError;
import org.steelyard.app.json.PanelJson;
import org.steelyard.app.pipeline.Session;
import org.steelyard.imports.Kinds;
import org.steelyard.store.panel.ColumnNote;
import org.steelyard.store.panel.Component;
import org.steelyard.store.panel.Components;
import org.steelyard.store.panel.Panel;
import org.steelyard.store.panel.PanelMade;
import org.steelyard.store.panel.StateSystem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `panel`: imported data of many sources in one table.
@Command(
    name = "panel",
    description =
        "Join imported data into one table of all dyads or states in each year, as Parquet or CSV,"
            + " with a table of its columns (meaning, source, citation, coverage) beside it. A"
            + " cell is 0 only where the source covers states and year; else it is empty.",
    footerHeading = "Examples:%n",
    footer = {
      "  ./steelyard panel dyad-year --with alliances,trade,votes --from 1990 --to 2018 -o p.parquet",
      "  ./steelyard panel dyad-year --with disputes --states AZE,ARM,GEO,RUS --directed -o p.csv",
      "  ./steelyard panel state-year --with capabilities,leaders --system gw -o states.csv",
      "  ./steelyard panel dyad-year --with alliances,trade --cite    BibTeX of the sources",
      "  ./steelyard panel --list                                     components, what they need",
      ""
    })
final class PanelCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "UNIT",
      description = "dyad-year or state-year.")
  private String unit = "";

  @Option(
      names = "--with",
      split = ",",
      paramLabel = "COMPONENT",
      description = "What to join, in order of the columns; --list lists all.")
  private List<String> with = new ArrayList<>();

  @Option(names = "--from", paramLabel = "YEAR", description = "First year (default: 1946).")
  private int from = Panel.FIRST;

  @Option(names = "--to", paramLabel = "YEAR", description = "Last year (default: 2020).")
  private int to = 2020;

  @Option(
      names = "--states",
      split = ",",
      paramLabel = "STATE",
      description = "One: its dyads; several: the dyads among them (default: all).")
  private List<String> states = new ArrayList<>();

  @Option(names = "--directed", description = "Each dyad in both orders.")
  private boolean directed;

  @Option(
      names = "--system",
      paramLabel = "SYSTEM",
      description = "Whose list of states: cow (default) or gw.")
  private String system = StateSystem.COW.code();

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description = "Without years that had not ended by this day (YYYY-MM-DD).")
  private String asOf = "";

  @Option(names = "--cite", description = "Print the BibTeX of the sources; no file is needed.")
  private boolean cite;

  @Option(names = "--list", description = "List the components and the data they are made of.")
  private boolean list;

  private final Context context;

  PanelCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Console console = context.console();
    if (list) {
      Answers.print(console, PanelJson.components(Components.all()), listed());
      return ExitCode.DONE;
    }
    Panel panel = panel();
    String output = console.globals().output();
    if (output.isEmpty() && cite) {
      console.out().println(bibtex(panel));
      return ExitCode.DONE;
    }
    if (output.isEmpty()) {
      throw UserError.usage("A panel needs a file.", "-o panel.parquet or -o panel.csv?");
    }
    long start = context.nanoTime().getAsLong();
    try (Session session = context.pipeline().get().open(console.globals().workspace())) {
      PanelMade made = session.panel(panel, Path.of(output));
      console.progress(
          String.format(
              Locale.ROOT,
              "%,d rows, %d columns in %.1f s",
              made.rows(),
              made.columns().size(),
              context.secondsSince(start)));
      if (cite) {
        console.out().println(bibtex(panel));
      } else {
        Answers.printBeside(console, PanelJson.of(panel, made), told(made, output));
      }
      return ExitCode.DONE;
    }
  }

  private Panel panel() {
    if (with.isEmpty()) {
      throw UserError.usage(
          "Nothing is joined to the panel.", "see the components: ./steelyard panel --list");
    }
    try {
      Panel panel = unit();
      panel = panel.in(system()).of(states.stream().map(this::state).distinct().toList());
      panel = directed ? panel.bothWays() : panel;
      for (String name : with) {
        panel = panel.with(Components.named(name.strip()));
      }
      return asOf.isEmpty() ? panel : panel.asOf(LocalDate.parse(asOf));
    } catch (DateTimeParseException e) {
      throw UserError.usage("--as-of '" + asOf + "' is no day.", "write it as 2016-12-31?");
    } catch (IllegalArgumentException e) {
      String[] parts = String.valueOf(e.getMessage()).split("\nMaybe ", 2);
      throw UserError.usage(parts[0], parts.length == 2 ? parts[1] : "see --help.");
    }
  }

  private Panel unit() {
    return switch (unit) {
      case "dyad-year" -> Panel.dyadYears(from, to);
      case "state-year" -> Panel.stateYears(from, to);
      case "" -> throw UserError.usage("No unit is named.", "dyad-year or state-year?");
      default ->
          throw UserError.usage(
              "'" + unit + "' is no unit of a panel.", "you mean dyad-year or state-year?");
    };
  }

  /// States that are no more are known by their code only.
  private String state(String typed) {
    return StateSystem.knows(typed) ? typed : context.names().get().requireState(typed.strip());
  }

  private StateSystem system() {
    for (StateSystem one : StateSystem.values()) {
      if (one.code().equals(system)) {
        return one;
      }
    }
    throw UserError.usage("'" + system + "' is no system of states.", "you mean cow or gw?");
  }

  private static String bibtex(Panel panel) {
    Kinds kinds = new Kinds();
    return String.join(
        "\n\n",
        panel.kinds().stream()
            .map(kind -> kinds.named(kind).origin().bibtex().strip())
            .distinct()
            .toList());
  }

  private static List<String> told(PanelMade made, String output) {
    List<String> lines = new ArrayList<>();
    lines.add(String.format(Locale.ROOT, "Wrote %s: %,d rows", output, made.rows()));
    for (ColumnNote note : made.columns()) {
      lines.add(
          String.format(Locale.ROOT, "  %-22s %s (%s)", note.name(), note.meaning(), note.unit()));
    }
    lines.add("columns: " + made.notes());
    lines.add("digest " + made.digest());
    return lines;
  }

  private static List<String> listed() {
    List<String> lines = new ArrayList<>();
    for (Component component : Components.all()) {
      lines.add(component.name() + ": " + component.title());
      lines.add(
          "  from "
              + String.join(", ", component.kinds())
              + "; "
              + component.coverage().told()
              + "; "
              + component.coverage().asOf());
    }
    return lines;
  }
}
