package org.steelyard.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.steelyard.app.console.Console;
import org.steelyard.app.console.ExitCode;
import org.steelyard.app.console.Failures;
import org.steelyard.app.console.UserError;
import org.steelyard.app.json.ImportJson;
import org.steelyard.app.pipeline.Session;
import org.steelyard.imports.Imported;
import org.steelyard.imports.Kind;
import org.steelyard.imports.Kinds;
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
      "  ./steelyard import --mapping my-table.yml my-table.csv",
      ""
    })
final class ImportCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..*",
      paramLabel = "KIND FILE",
      description = "What the files are, then the files; with --mapping files only.")
  private List<String> words = new ArrayList<>();

  @Option(names = "--list", description = "List the kinds, with licence and citation.")
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
      Answers.print(context.console(), ImportJson.kinds(kinds.all()), lines(kinds.all()));
      return ExitCode.DONE;
    }
    if (words.isEmpty()) {
      throw UserError.usage("No kind is named.", "see the kinds: ./steelyard import --list");
    }
    Kind kind = mapping.isEmpty() ? named(kinds, words.getFirst()) : declared(kinds);
    List<Path> files =
        words.subList(mapping.isEmpty() ? 1 : 0, words.size()).stream().map(Path::of).toList();
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        throw UserError.failed("'" + file + "' is no file.", "the name is misspelt?");
      }
    }
    return take(kind, files);
  }

  private static Kind named(Kinds kinds, String name) {
    return kinds.all().stream()
        .filter(kind -> kind.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                UserError.usage(
                    "'" + name + "' is no kind of data.",
                    "you mean one of "
                        + kinds.all().stream().map(Kind::name).collect(Collectors.joining(", "))
                        + "?"));
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

  private static List<String> lines(List<Kind> kinds) {
    List<String> lines = new ArrayList<>();
    for (Kind kind : kinds) {
      lines.add(kind.name() + ": " + kind.title());
      lines.add("  covers   " + kind.origin().coverage());
      lines.add("  licence  " + kind.origin().licence());
      lines.add("  cite     " + kind.origin().citation());
    }
    return lines;
  }
}
