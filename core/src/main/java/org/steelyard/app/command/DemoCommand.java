package org.steelyard.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.steelyard.app.console.Console;
import org.steelyard.app.json.IntakeJson;
import org.steelyard.app.pipeline.Held;
import org.steelyard.app.pipeline.Intake;
import org.steelyard.app.pipeline.Session;
import picocli.CommandLine.Command;

/// `demo`: the bundled sample, from text to brief.
@Command(
    name = "demo",
    description = "Read the bundled sample, code it and write a brief. Needs no network.",
    footerHeading = "Examples:%n",
    footer = {"  ./steelyard demo", "  ./steelyard demo -w /tmp/try", ""})
final class DemoCommand implements Callable<Integer> {
  private static final String STATE = "AZE";

  private final Context context;

  DemoCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Console console = context.console();
    long start = context.nanoTime().getAsLong();
    try (Session session = context.pipeline().get().open(console.globals().workspace())) {
      Intake intake = session.readSample(Bar.of(context));
      Held held = session.held(Bar.of(context));
      Path file = BriefFile.write(console, session, STATE);
      double seconds = context.secondsSince(start);
      int exit = Answers.intake(console, intake);
      Answers.held(console, intake, held, seconds);
      Answers.printBeside(
          console,
          IntakeJson.intake(intake, held, STATE, file.toString(), seconds),
          List.of("  Wrote " + file));
      console.next("open it", "./steelyard show dyad AZE RUS", "./steelyard brief AZE FOLDER");
      return exit;
    }
  }
}
