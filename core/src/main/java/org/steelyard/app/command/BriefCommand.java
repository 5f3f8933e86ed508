package org.steelyard.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.steelyard.app.console.Console;
import org.steelyard.app.console.ExitCode;
import org.steelyard.app.json.IntakeJson;
import org.steelyard.app.pipeline.Held;
import org.steelyard.app.pipeline.Intake;
import org.steelyard.app.pipeline.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `brief`: the main job.
@Command(
    name = "brief",
    description = "Read what is new, code it, and write a state's brief as one HTML file.",
    footerHeading = "Examples:%n",
    footer = {
      "  ./steelyard brief AZE articles/          read a folder, then write brief-AZE.html",
      "  ./steelyard brief Azerbaijan             from what was read before",
      "  ./steelyard brief Азербайджан --json     counts as JSON",
      ""
    })
final class BriefCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "STATE",
      description = "Three- or two-letter code, or a name in English, uk, ru, az or tr.")
  private String state = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "PATH",
      description = "Files, folders or archives to read first; - is stdin.")
  private List<String> paths = new ArrayList<>();

  @Mixin private GivenOptions given = new GivenOptions();

  private final Context context;

  BriefCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Console console = context.console();
    String about = context.names().get().requireState(state);
    long start = context.nanoTime().getAsLong();
    try (Session session = context.pipeline().get().open(console.globals().workspace())) {
      Intake intake = session.read(paths, given.given(), Bar.of(context));
      Held held = session.held(Bar.of(context));
      Path file = BriefFile.write(console, session, about);
      double seconds = context.secondsSince(start);
      int exit = Answers.intake(console, intake);
      Answers.held(console, intake, held, seconds);
      Answers.printBeside(
          console,
          IntakeJson.intake(intake, held, about, file.toString(), seconds),
          List.of("  Wrote " + file));
      console.next("open it", "./steelyard show state " + about, "./steelyard verify");
      return intake.read() == 0 && exit == ExitCode.REFUSED && held.reports() == 0
          ? ExitCode.FAILED
          : exit;
    }
  }
}
