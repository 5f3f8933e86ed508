package org.steelyard.app.command;

import java.util.List;
import org.steelyard.app.console.Console;
import org.steelyard.app.console.Failures;
import org.steelyard.app.console.HelpLayout;
import picocli.CommandLine;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// The command line: all commands, their options and how their failures are shown.
public final class Commands {
  private Commands() {}

  /// Builds it.
  ///
  /// @param version what `--version` prints
  public static CommandLine of(Context context, IVersionProvider version) {
    Console console = context.console();
    CommandLine root = new CommandLine(new RootCommand());
    CommandSpec spec = root.getCommandSpec();
    spec.addMixin("globals", CommandSpec.forAnnotatedObject(console.globals()));
    spec.versionProvider(version);
    spec.addOption(
        OptionSpec.builder("--version")
            .versionHelp(true)
            .description("Print the version and end.")
            .build());
    List<Object> commands =
        List.of(
            new DemoCommand(context),
            new BriefCommand(context),
            new ReadCommand(context),
            new CodeCommand(context),
            new ShowCommand(context),
            new WhyCommand(context),
            new VerifyCommand(context),
            new RebuildCommand(context),
            new EvaluateCommand(context),
            new CompletionCommand(context, spec));
    commands.forEach(root::addSubcommand);
    addHelp(root);
    root.getSubcommands().values().forEach(Commands::addHelp);
    HelpLayout.install(root);
    root.setUsageHelpAutoWidth(false);
    root.setCaseInsensitiveEnumValuesAllowed(true);
    root.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    new Failures(console).install(root);
    return root;
  }

  private static void addHelp(CommandLine command) {
    command
        .getCommandSpec()
        .addOption(
            OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Print this help and end.")
                .build());
  }
}
