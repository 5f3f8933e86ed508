package org.steelyard.app.command;

import java.util.concurrent.Callable;
import org.steelyard.app.console.Console;
import org.steelyard.app.console.ExitCode;
import org.steelyard.app.pipeline.Session;
import org.steelyard.app.records.Records;
import org.steelyard.app.show.Why;
import org.steelyard.app.show.WhyNumber;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `why`: what a coded item rests on.
@Command(
    name = "why",
    description =
        "Explain an item (its sentence, the rule that coded it, its score) or a number of a brief"
            + " (its formula, inputs, parameters, and what each event adds).",
    footerHeading = "Examples:%n",
    footer = {
      "  ./steelyard why e-9f2",
      "  ./steelyard why AZE/affinity.RUS",
      "  ./steelyard why AZE/balance.evenness --json",
      ""
    })
final class WhyCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "ID",
      description =
          "Id of an event, report, claim, quantity or membership, or its beginning; or a state, a"
              + " slash and the key of a number of its brief.")
  private String id = "";

  private final Context context;

  WhyCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Console console = context.console();
    try (Session session = context.pipeline().get().open(console.globals().workspace())) {
      Why.Answer answer = answer(session);
      Answers.print(console, answer.json(), answer.lines());
      console.next("./steelyard show doc DOCUMENT");
      return ExitCode.DONE;
    }
  }

  private Why.Answer answer(Session session) {
    int slash = id.indexOf('/');
    return slash < 0
        ? new Why(session.holdings()).explain(id)
        : new WhyNumber(session.holdings(), state -> Records.brief(session, state))
            .explain(
                context.names().get().requireState(id.substring(0, slash)),
                id.substring(slash + 1));
  }
}
