package org.steelyard.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.steelyard.app.console.Console;
import org.steelyard.app.console.ExitCode;
import org.steelyard.app.console.Failures;
import org.steelyard.app.console.Nearest;
import org.steelyard.app.console.UserError;
import org.steelyard.app.json.ImportJson;
import org.steelyard.app.pipeline.Session;
import org.steelyard.imports.Guess;
import org.steelyard.imports.Imported;
import org.steelyard.imports.Kind;
import org.steelyard.imports.Kinds;
import org.steelyard.imports.Origin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `import`: ready-made data into the workspace.
@Command(
    name = "import",
    description =
        "Import ready-made data: event data, votes, alliances, trade, any CSV. Files may be packed"
            + " with gzip or zip. Every row is stored, a duplicate, or refused with line and"
            + " reason; the same file again changes nothing.",
    footerHeading = "Examples:%n",
    footer = {
      "  ./steelyard import --list                          kinds, licences, how to cite",
      "  ./steelyard import gdelt 20191024143000.export.CSV.zip",
      "  ./steelyard import icews events.2018.tab.gz events.2019.tab.gz",
      "  ./steelyard import un-votes un_votes.csv",
      "  ./steelyard import gdelt                           what is held of a kind",
      "  ./steelyard import auto table.csv                  kind told from its first lines",
      "  ./steelyard import --mapping my-table.yml my-table.csv",
      ""
    })
final class ImportCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..*",
      paramLabel = "KIND FILE",
      description = "What the files are, or auto, then the files; with --mapping files only.")
  private List<String> words = new ArrayList<>();

  @Option(names = "--list", description = "List the kinds, with licence, citation and rows held.")
  private boolean list;

  @Option(
      names = "--mapping",
      paramLabel = "FILE",
      description = "Import a table whose columns FILE declares.")
  private String mapping = "";

  @Option(
      names = "--set",
      paramLabel = "NAME",
      description = "Name of the set the files belong to, for kinds that keep several apart.")
  private String set = "";

  private final Context context;

  ImportCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Kinds kinds = new Kinds();
    if (list) {
      List<Kind> all = kinds.all();
      Map<String, Long> held = held(all);
      Answers.print(context.console(), ImportJson.kinds(all, held), lines(all, held));
      return ExitCode.DONE;
    }
    if (words.isEmpty()) {
      throw UserError.usage("No kind is named.", "see the kinds: ./steelyard import --list");
    }
    List<Path> files =
        words.subList(mapping.isEmpty() ? 1 : 0, words.size()).stream().map(Path::of).toList();
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        throw UserError.failed("'" + file + "' is no file.", "the name is misspelt?");
      }
    }
    return take(mapping.isEmpty() ? named(kinds, words.getFirst(), files) : declared(kinds), files);
  }

  private static Kind named(Kinds kinds, String name, List<Path> files) {
    if (name.equals("auto") && !files.isEmpty()) {
      return guessed(kinds, files.getFirst());
    }
    if (!kinds.names().contains(name)) {
      List<String> near = Nearest.to(name, kinds.names());
      throw UserError.usage(
          "'" + name + "' is no kind of data.",
          near.isEmpty()
              ? "see the kinds: ./steelyard import --list"
              : "you mean " + String.join(" or ", near) + "?");
    }
    return kinds.named(name);
  }

  private static Kind guessed(Kinds kinds, Path file) {
    try {
      List<String> found = Guess.of(file, kinds);
      if (found.size() == 1) {
        return kinds.named(found.getFirst());
      }
      throw UserError.failed(
          "'" + file + "' may be of " + (found.isEmpty() ? "no kind" : String.join(" or ", found)),
          found.isEmpty()
              ? "declare it: ./steelyard import --mapping my.yml " + file
              : "name the kind: ./steelyard import " + found.getFirst() + " " + file);
    } catch (IOException e) {
      throw UserError.failed(
          "'" + file + "' cannot be read: " + Failures.reason(e), "it is damaged?");
    }
  }

  /// Rows held of each kind; asks only for kinds of which something is there.
  private Map<String, Long> held(List<Kind> kinds) {
    Map<String, Long> held = new TreeMap<>();
    Path imports = context.console().globals().workspace().resolve("imports");
    List<Kind> there =
        kinds.stream().filter(kind -> Files.isDirectory(imports.resolve(kind.name()))).toList();
    if (!there.isEmpty()) {
      Path workspace = context.console().globals().workspace();
      try (Session session = context.pipeline().get().open(workspace)) {
        there.forEach(kind -> held.put(kind.name(), session.imported(kind).held()));
      }
    }
    return held;
  }

  private Kind declared(Kinds kinds) {
    try {
      return kinds.declared(mapping, Files.readString(Path.of(mapping)));
    } catch (IOException e) {
      throw UserError.failed(
          "The mapping '" + mapping + "' cannot be read: " + Failures.reason(e),
          "the name is misspelt?");
    } catch (IllegalArgumentException e) {
      String[] parts = String.valueOf(e.getMessage()).split("\nMaybe ", 2);
      throw UserError.failed(parts[0], parts.length == 2 ? parts[1] : "its text is wrong?");
    }
  }

  private int take(Kind kind, List<Path> files) {
    Console console = context.console();
    long start = context.nanoTime().getAsLong();
    try (Session session = context.pipeline().get().open(console.globals().workspace())) {
      Imported imported =
          files.isEmpty()
              ? session.imported(kind)
              : session.take(kind, files, set, new RowBar(console, context.nanoTime()));
      double seconds = context.secondsSince(start);
      Answers.print(console, ImportJson.imported(imported, kind), told(imported, kind));
      long rows = imported.files().stream().mapToLong(Imported.Account::rows).sum();
      if (!files.isEmpty()) {
        console.progress(
            String.format(
                Locale.ROOT, "%,d rows in %.1f s, %,.0f a second", rows, seconds, rows / seconds));
      }
      console.next("./steelyard import --list", "./steelyard import " + kind.name());
      boolean refused = imported.files().stream().anyMatch(file -> file.refused() > 0);
      return refused ? ExitCode.REFUSED : ExitCode.DONE;
    }
  }

  private List<String> told(Imported imported, Kind kind) {
    List<String> lines = new ArrayList<>();
    for (Imported.Account file : imported.files()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%s: %,d rows = %,d stored + %,d duplicate + %,d refused",
              file.file(),
              file.rows(),
              file.stored(),
              file.duplicate(),
              file.refused()));
      for (Imported.Refusal refusal : file.first()) {
        context
            .console()
            .warn(
                "refused: " + refusal.table() + ", line " + refusal.line() + ": " + refusal.why());
      }
      if (file.refused() > file.first().size()) {
        context
            .console()
            .warn("... and " + (file.refused() - file.first().size()) + " more refused");
      }
      if (!file.quarantine().isEmpty()) {
        lines.add("  refused rows with reasons: " + file.quarantine());
      }
    }
    lines.add(String.format(Locale.ROOT, "%s holds %,d rows", kind.name(), imported.held()));
    lines.add("digest " + imported.digest());
    lines.add("licence: " + kind.origin().licence());
    lines.add("cite: " + kind.origin().citation());
    return lines;
  }

  private static List<String> lines(List<Kind> kinds, Map<String, Long> held) {
    List<String> lines = new ArrayList<>();
    for (Kind kind : kinds) {
      Origin origin = kind.origin();
      lines.add(kind.name() + ": " + kind.title());
      if (held.containsKey(kind.name())) {
        lines.add(String.format(Locale.ROOT, "  holds    %,d rows", held.get(kind.name())));
      }
      lines.add("  covers   " + origin.coverage());
      lines.add("  licence  " + origin.licence());
      if (!origin.reexport()) {
        lines.add("  rows     are never given out again, only what is computed from them");
      }
      lines.add("  cite     " + origin.citation());
    }
    return lines;
  }
}
