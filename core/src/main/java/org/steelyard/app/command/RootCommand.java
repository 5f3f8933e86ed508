package org.steelyard.app.command;

import java.util.concurrent.Callable;
import org.steelyard.app.console.UserError;
import picocli.CommandLine.Command;

/// The program itself, without a command.
@Command(
    name = "steelyard",
    description = "Weighs a state's foreign policy from what is written about it.",
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "Examples:%n",
    footer = {
      "  ./steelyard demo                                  a first brief from the bundled sample",
      "  ./steelyard brief AZE articles/                   a brief from your own documents",
      "  ./steelyard show dyad AZE RUS --since 2024        who did what to whom, with sentences",
      "  ./steelyard code \"Iran recalled its ambassador from Baku.\"",
      ""
    },
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions of every command:%n")
final class RootCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    throw UserError.usage("No command was given.", "start with ./steelyard demo?");
  }
}
