package org.steelyard.app;

import java.util.List;
import java.util.Map;
import org.steelyard.app.command.Commands;
import org.steelyard.app.command.Context;
import org.steelyard.app.console.Console;
import org.steelyard.app.console.Globals;
import org.steelyard.app.names.ActorNames;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// Writes the reference page of the command line from the program's own help.
public final class CommandReference {
  private static final String HEAD =
      """
      # The command line

      This page is written by a test from the program's own help; do not edit it by hand
      (`./mvnw test -Dtest=DocsTest -Dsteelyard.docs=write` writes it anew).

      Results go to stdout, progress and messages to stderr. Exit codes:

      | code | meaning |
      |--:|---|
      | 0 | done |
      | 1 | failed; the message says why and what may help |
      | 2 | wrong usage |
      | 3 | done, but some inputs were refused: each is listed with its reason |
      | 130 | interrupted |

      Environment: `STEELYARD_WORKSPACE` names the workspace, `NO_COLOR` turns colours off,
      `STEELYARD_JAVA_OPTS` is passed to Java (for example `-Xmx4g`), `JAVA_HOME` and
      `STEELYARD_JDK_DIRS` say where a JDK 25 is. Nothing is sent anywhere: there is no telemetry.
      """;

  private CommandReference() {}

  /// The page, as Markdown.
  public static String page() {
    Console console = new Console(System.out, System.err, new Globals(Map.of()), false);
    Context context = new Context(console, System.in, () -> 0, ActorNames::load, FakePipeline::new);
    CommandLine root = Commands.of(context, () -> new String[] {""});
    StringBuilder page = new StringBuilder(HEAD);
    page.append("\n## Options of every command\n\n");
    options(page, root.getCommandSpec().options());
    for (CommandLine command : root.getSubcommands().values()) {
      section(page, root.getCommandSpec(), command.getCommandSpec());
    }
    return page.toString();
  }

  private static void section(StringBuilder page, CommandSpec root, CommandSpec command) {
    String[] examples = command.usageMessage().footer();
    page.append("\n## ").append(command.name()).append("\n\n");
    page.append(plain(command.usageMessage().description())).append("\n\n```sh\n");
    for (String example : examples) {
      if (!example.isBlank()) {
        page.append(example.strip()).append('\n');
      }
    }
    page.append("```\n");
    List<PositionalParamSpec> parameters = command.positionalParameters();
    if (!parameters.isEmpty()) {
      page.append("\n| argument | |\n|---|---|\n");
      for (PositionalParamSpec parameter : parameters) {
        row(page, "`" + parameter.paramLabel() + "`", plain(parameter.description()));
      }
    }
    List<OptionSpec> own =
        command.options().stream()
            .filter(option -> !root.optionsMap().containsKey(option.longestName()))
            .toList();
    if (!own.isEmpty()) {
      page.append('\n');
      options(page, own);
    }
  }

  private static void options(StringBuilder page, List<OptionSpec> options) {
    page.append("| option | |\n|---|---|\n");
    for (OptionSpec option : options) {
      String value = option.typeInfo().isBoolean() ? "" : " " + option.paramLabel();
      row(
          page,
          "`" + String.join("`, `", option.names()) + value + "`",
          plain(option.description()));
    }
  }

  private static void row(StringBuilder page, String name, String text) {
    page.append("| ").append(name).append(" | ").append(text.replace("|", "\\|")).append(" |\n");
  }

  private static String plain(String[] lines) {
    return String.join(" ", lines)
        .replace("%%", "%")
        .replace("$$", "$")
        .replace(" (default: ${DEFAULT-VALUE})", "");
  }
}
