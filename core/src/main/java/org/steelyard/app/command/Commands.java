package org.steelyard.app.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
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

  /// Builds it, with the commands that `args` may mean: making one takes time, and a start needs
  /// one only.
  ///
  /// @param version what `--version` prints
  /// @param args what will be parsed; none gives all commands
  public static CommandLine of(Context context, IVersionProvider version, String... args) {
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
    Map<String, Supplier<Object>> commands = all(context, spec);
    wanted(commands.keySet(), List.of(args))
        .forEach(name -> root.addSubcommand(Objects.requireNonNull(commands.get(name)).get()));
    addHelp(root);
    root.getSubcommands().values().forEach(Commands::addHelp);
    HelpLayout.install(root);
    root.setUsageHelpAutoWidth(false);
    root.setCaseInsensitiveEnumValuesAllowed(true);
    root.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    new Failures(console).install(root);
    return root;
  }

  private static Map<String, Supplier<Object>> all(Context context, CommandSpec spec) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("demo", () -> new DemoCommand(context));
    commands.put("brief", () -> new BriefCommand(context));
    commands.put("read", () -> new ReadCommand(context));
    commands.put("watch", () -> new WatchCommand(context));
    commands.put("code", () -> new CodeCommand(context));
    commands.put("import", () -> new ImportCommand(context));
    commands.put("show", () -> new ShowCommand(context));
    commands.put("measure", () -> new MeasureCommand(context));
    commands.put("compare", () -> new CompareCommand(context));
    commands.put("panel", () -> new PanelCommand(context));
    commands.put("why", () -> new WhyCommand(context));
    commands.put("review", () -> new ReviewCommand(context));
    commands.put("codebook", () -> new CodebookCommand(context));
    commands.put("export", () -> new ExportCommand(context));
    commands.put("verify", () -> new VerifyCommand(context));
    commands.put("rebuild", () -> new RebuildCommand(context));
    commands.put("evaluate", () -> new EvaluateCommand(context));
    commands.put("completion", () -> new CompletionCommand(context, spec));
    return commands;
  }

  /// Names that occur in `args`. All where none does (help, a mistyped name) or where the command
  /// speaks of all others; none where only the version is asked.
  private static List<String> wanted(Set<String> names, List<String> args) {
    if (args.equals(List.of("--version"))) {
      return List.of();
    }
    boolean begins =
        !args.isEmpty() && (args.getFirst().startsWith("-") || names.contains(args.getFirst()));
    List<String> named = names.stream().filter(args::contains).toList();
    return !begins || named.isEmpty() || named.contains("completion") ? List.copyOf(names) : named;
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
