package org.steelyard.app.console;

import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// Options that every command has. Filled in by the command-line parser.
public final class Globals {
  private static final String DEFAULT_WORKSPACE = "steelyard-data";

  @Option(names = "--json", scope = ScopeType.INHERIT, description = "Print the result as JSON.")
  private boolean json;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description = "Write the result to FILE instead of stdout.")
  private String output = "";

  @Option(
      names = {"-w", "--workspace"},
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description =
          "Folder that holds the documents and what was coded from them (default:"
              + " $$STEELYARD_WORKSPACE, else ./steelyard-data).")
  private String workspace = "";

  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT,
      description = "No progress and no suggestions; errors only.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      scope = ScopeType.INHERIT,
      description = "More detail; stack traces on errors.")
  private boolean verbose;

  @Option(
      names = "--no-input",
      scope = ScopeType.INHERIT,
      description = "Never ask; fail where an answer would be needed.")
  private boolean noInput;

  private final Map<String, String> environment;

  /// @param environment environment variables
  public Globals(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  public boolean json() {
    return json;
  }

  /// File to write the result to, or empty: stdout.
  public String output() {
    return output;
  }

  public boolean quiet() {
    return quiet;
  }

  public boolean verbose() {
    return verbose;
  }

  public boolean mayAsk() {
    return !noInput;
  }

  /// The workspace: the option, else the environment, else a folder here.
  public Path workspace() {
    String fallback = environment.getOrDefault("STEELYARD_WORKSPACE", "");
    if (!workspace.isEmpty()) {
      return Path.of(workspace);
    }
    return Path.of(fallback.isEmpty() ? DEFAULT_WORKSPACE : fallback);
  }

  /// Whether the environment forbids colours (no-color.org).
  public boolean noColor() {
    return !environment.getOrDefault("NO_COLOR", "").isEmpty()
        || environment.getOrDefault("TERM", "").equals("dumb");
  }
}
