package org.steelyard.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.steelyard.app.console.Console;
import org.steelyard.app.console.ExitCode;
import org.steelyard.app.json.IntakeJson;
import org.steelyard.app.pipeline.Audit;
import org.steelyard.app.pipeline.Session;
import picocli.CommandLine.Command;

/// `verify`: accounts for every input.
@Command(
    name = "verify",
    description = "Account for every input and check the workspace against its digests.",
    footerHeading = "Examples:%n",
    footer = {"  ./steelyard verify", "  ./steelyard verify --json", ""})
final class VerifyCommand implements Callable<Integer> {
  private final Context context;

  VerifyCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Console console = context.console();
    try (Session session = context.pipeline().get().open(console.globals().workspace())) {
      Audit audit = session.verify();
      List<String> lines = new ArrayList<>();
      lines.add(
          String.format(
              Locale.ROOT,
              "%,d inputs = %,d stored + %,d duplicate + %,d skipped + %,d refused",
              audit.inputs(),
              audit.stored(),
              audit.duplicate(),
              audit.skipped(),
              audit.refused()));
      lines.add("digest " + audit.digest());
      if (audit.uncoded() > 0) {
        lines.add(audit.uncoded() + " documents are not coded yet; ./steelyard brief codes them");
      }
      lines.add(audit.ok() ? "ok" : "NOT ok");
      lines.addAll(audit.problems());
      Answers.print(console, IntakeJson.audit(audit), lines);
      if (!audit.ok()) {
        audit.problems().forEach(console::warn);
      }
      console.next(audit.ok() ? "./steelyard show events" : "./steelyard rebuild");
      return audit.ok() ? ExitCode.DONE : ExitCode.FAILED;
    }
  }
}
