package org.steelyard.app.command;

import java.util.concurrent.Callable;
import org.steelyard.app.console.Console;
import org.steelyard.app.console.ExitCode;
import org.steelyard.app.pipeline.Session;
import org.steelyard.app.show.Why;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `why`: what a coded item rests on.
@Command(
    name = "why",
    description = "Explain an item: its sentence, the rule that coded it, its score.",
    footerHeading = "Examples:%n",
    footer = {"  ./steelyard why e-9f2", "  ./steelyard why e-9f2 --json", ""})
final class WhyCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "ID",
      description = "Id of an event, report, claim, quantity or membership, or its beginning.")
  private String id = "";

  private final Context context;

  WhyCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Console console = context.console();
    try (Session session = context.pipeline().get().open(console.globals().workspace())) {
      Why.Answer answer = new Why(session.holdings()).explain(id);
      Answers.print(console, answer.json(), answer.lines());
      console.next("./steelyard show doc DOCUMENT");
      return ExitCode.DONE;
    }
  }
}
