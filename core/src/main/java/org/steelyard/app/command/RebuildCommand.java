package org.steelyard.app.command;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.steelyard.app.console.Console;
import org.steelyard.app.json.IntakeJson;
import org.steelyard.app.pipeline.Intake;
import picocli.CommandLine.Command;

/// `rebuild`: the database again, from documents and corrections.
@Command(
    name = "rebuild",
    description =
        "Build the database again from the documents and corrections kept in the workspace.",
    footerHeading = "Examples:%n",
    footer = {"  ./steelyard rebuild", "  ./steelyard rebuild -w other-data", ""})
final class RebuildCommand implements Callable<Integer> {
  private final Context context;

  RebuildCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Console console = context.console();
    long start = context.nanoTime().getAsLong();
    Intake intake =
        context.pipeline().get().rebuild(console.globals().workspace(), Bar.of(context));
    double seconds = context.secondsSince(start);
    int exit = Answers.intake(console, intake);
    console.progress(String.format(Locale.ROOT, "Rebuilt in %.1f s", seconds));
    if (console.globals().json()) {
      Answers.print(console, IntakeJson.read(intake, seconds), List.of());
    }
    console.next("./steelyard verify");
    return exit;
  }
}
