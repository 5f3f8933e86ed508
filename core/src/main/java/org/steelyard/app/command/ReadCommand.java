package org.steelyard.app.command;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.steelyard.app.console.Console;
import org.steelyard.app.console.ExitCode;
import org.steelyard.app.console.UserError;
import org.steelyard.app.json.IntakeJson;
import org.steelyard.app.pipeline.Following;
import org.steelyard.app.pipeline.Intake;
import org.steelyard.app.pipeline.Preview;
import org.steelyard.app.pipeline.Session;
import org.steelyard.model.Outcome;
import org.steelyard.model.ReadDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `read`: documents into the workspace.
@Command(
    name = "read",
    description =
        "Read documents into the workspace. What is there already is passed over, so a stopped"
            + " run goes on where it was.",
    footerHeading = "Examples:%n",
    footer = {
      "  ./steelyard read articles/ report.pdf news.zip mail.mbox",
      "  ./steelyard read table.csv --date 2024-08-19 --source \"Ministry\"",
      "  ./steelyard read articles/ --dry-run       what would be read",
      "  ./steelyard read --explain page.html       what is kept of a page, and why",
      "  ./steelyard read --refused                 what could not be read, and why",
      "  ./steelyard read --feed https://example.org/rss.xml",
      "  curl -s https://example.org/news | ./steelyard read -",
      ""
    })
final class ReadCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "Files, folders or archives; - is stdin.")
  private List<String> paths = new ArrayList<>();

  @Mixin private GivenOptions given = new GivenOptions();

  @Option(
      names = "--feed",
      paramLabel = "URL",
      description = "Fetch a feed or sitemap and read what is new in it; asks first.")
  private List<String> feeds = new ArrayList<>();

  @Option(names = "--yes-network", description = "Use the network without asking.")
  private boolean yesNetwork;

  @Option(names = "--dry-run", description = "Say what would be read; write nothing.")
  private boolean dryRun;

  @Option(
      names = "--explain",
      paramLabel = "FILE",
      description = "Show what is kept of a file, marked and left out, and why; write nothing.")
  private String explain = "";

  @Option(
      names = "--refused",
      description = "List what the workspace could not read, with reasons.")
  private boolean refused;

  /// A document that takes longer, in seconds, is named.
  private static final double NOTEWORTHY = 1;

  private final Context context;

  ReadCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    if (!explain.isEmpty()) {
      return explain();
    }
    if (refused) {
      return refused();
    }
    if (paths.isEmpty() && feeds.isEmpty()) {
      throw UserError.usage("No file is named.", "name a folder: ./steelyard read articles/");
    }
    return dryRun ? preview() : read();
  }

  private int read() {
    Console console = context.console();
    long start = context.nanoTime().getAsLong();
    try (Session session = context.pipeline().get().open(console.globals().workspace())) {
      Intake intake = intake(session);
      double seconds = context.secondsSince(start);
      Tally.lines(intake).forEach(console::progress);
      console.progress(rate(intake, seconds));
      int exit = Answers.refusals(console, intake);
      if (console.globals().json()) {
        Answers.print(console, IntakeJson.read(intake, seconds), List.of());
      }
      console.next("./steelyard brief STATE", "./steelyard show documents", "./steelyard verify");
      return exit;
    }
  }

  private Intake intake(Session session) {
    if (feeds.isEmpty()) {
      return session.read(paths, given.given(), Bar.of(context));
    }
    if (!paths.isEmpty()) {
      throw UserError.usage("Feeds and files are read apart.", "give --feed or files, not both.");
    }
    NetworkConsent.require(
        context, yesNetwork || session.networkAllowed(), String.join(", ", feeds));
    return session.follow(
        new Following(feeds, "", Duration.ZERO, context.console()::progress), Bar.of(context));
  }

  private static String rate(Intake intake, double seconds) {
    String slow =
        intake.slowestSeconds() < NOTEWORTHY
            ? ""
            : String.format(
                Locale.ROOT, " · slowest: %s, %.1f s", intake.slowest(), intake.slowestSeconds());
    return String.format(
        Locale.ROOT,
        "%.1f MB in %.1f s%s      run %s",
        intake.bytes() / 1e6,
        seconds,
        slow,
        intake.run());
  }

  private int preview() {
    Console console = context.console();
    Preview preview = context.pipeline().get().preview(paths);
    Map<String, int[]> formats = new TreeMap<>();
    long bytes = 0;
    for (Preview.File file : preview.files()) {
      formats.computeIfAbsent(file.format(), format -> new int[1])[0]++;
      bytes += file.bytes();
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "Would read %,d files, %.1f MB; would leave out %,d.",
            preview.files().size(),
            bytes / 1e6,
            preview.left().size()));
    formats.forEach(
        (format, count) -> lines.add(String.format(Locale.ROOT, "%,8d  %s", count[0], format)));
    preview.left().forEach(left -> lines.add("  left out: " + left.why()));
    Answers.print(console, IntakeJson.preview(preview), lines);
    console.next("the same without --dry-run");
    return ExitCode.DONE;
  }

  private int explain() {
    Console console = context.console();
    int exit = ExitCode.DONE;
    List<String> lines = new ArrayList<>();
    for (Outcome<ReadDocument> outcome : context.pipeline().get().explain(explain, given.given())) {
      switch (outcome) {
        case Outcome.Done<ReadDocument>(ReadDocument read) -> lines.addAll(Explanation.lines(read));
        case Outcome.Skipped<ReadDocument>(String where, String why) ->
            lines.add("skipped: " + where + ": " + why);
        case Outcome.Refused<ReadDocument>(String where, String why) -> {
          lines.add("refused: " + where + ": " + why);
          exit = ExitCode.REFUSED;
        }
      }
    }
    console.result(String.join("\n", lines));
    console.next("./steelyard read " + explain);
    return exit;
  }

  private int refused() {
    Console console = context.console();
    try (Session session = context.pipeline().get().open(console.globals().workspace())) {
      List<Intake.Left> refusals = session.refusals();
      List<String> lines = new ArrayList<>();
      refusals.forEach(left -> lines.add(left.where() + ": " + left.why()));
      lines.add(refusals.isEmpty() ? "Nothing was refused." : refusals.size() + " refused.");
      Answers.print(console, IntakeJson.left(refusals), lines);
      console.next("./steelyard read --explain FILE");
      return ExitCode.DONE;
    }
  }
}
