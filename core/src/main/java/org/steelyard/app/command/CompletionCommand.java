package org.steelyard.app.command;

import java.util.concurrent.Callable;
import org.steelyard.app.console.ExitCode;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/// `completion`: a script that makes the shell complete commands and options.
@Command(
    name = "completion",
    description = "Print a completion script for bash and zsh.",
    footerHeading = "Examples:%n",
    footer = {
      "  source <(./steelyard completion)              this shell only",
      "  ./steelyard completion >> ~/.bashrc           every shell",
      ""
    })
final class CompletionCommand implements Callable<Integer> {
  private final Context context;
  private final CommandSpec spec;

  /// @param spec of the whole command line
  CompletionCommand(Context context, CommandSpec spec) {
    this.context = context;
    this.spec = spec;
  }

  @Override
  public Integer call() {
    CommandLine root = spec.root().commandLine();
    context.console().result(AutoComplete.bash(root.getCommandName(), root));
    context.console().next("source <(./steelyard completion)");
    return ExitCode.DONE;
  }
}
