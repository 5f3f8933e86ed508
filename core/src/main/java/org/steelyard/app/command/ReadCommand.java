package org.steelyard.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.steelyard.app.console.Console;
import org.steelyard.app.json.IntakeJson;
import org.steelyard.app.pipeline.Intake;
import org.steelyard.app.pipeline.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `read`: documents into the workspace.
@Command(
    name = "read",
    description = "Read documents into the workspace and code them.",
    footerHeading = "Examples:%n",
    footer = {
      "  ./steelyard read articles/ report.html",
      "  ./steelyard read news.zip --json",
      "  curl -s https://example.org/news | ./steelyard read -",
      ""
    })
final class ReadCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, folders or archives; - is stdin.")
  private List<String> paths = new ArrayList<>();

  @Mixin private GivenOptions given = new GivenOptions();

  private final Context context;

  ReadCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Console console = context.console();
    long start = context.nanoTime().getAsLong();
    try (Session session = context.pipeline().get().open(console.globals().workspace())) {
      Intake intake = session.read(paths, given.published(), given.source(), console::progress);
      double seconds = context.secondsSince(start);
      int exit = Answers.intake(console, intake, seconds);
      if (console.globals().json()) {
        Answers.print(console, IntakeJson.intake(intake, "", "", seconds), List.of());
      }
      console.next("./steelyard show documents", "./steelyard brief STATE", "./steelyard verify");
      return exit;
    }
  }
}
