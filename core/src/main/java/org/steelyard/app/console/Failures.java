package org.steelyard.app.console;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Turns failures into messages: what happened, the values, and a line that begins "Maybe".
public final class Failures {
  private final Console console;

  public Failures(Console console) {
    this.console = console;
  }

  /// Shows a command that was written wrongly. Its exit code is [ExitCode#USAGE].
  public int usage(ParameterException failure) {
    CommandSpec spec = failure.getCommandLine().getCommandSpec();
    String help = "Maybe see " + invocation(spec) + " --help.";
    List<String> near = suggestions(failure, spec);
    String what = String.valueOf(failure.getMessage());
    if (failure instanceof UnmatchedArgumentException unmatched && isRoot(spec)) {
      what = "There is no command '" + unmatched.getUnmatched().getFirst() + "'.";
    }
    console.error(what);
    console.warn(near.isEmpty() ? help : "Maybe you mean " + String.join(" or ", near) + "?");
    return ExitCode.USAGE;
  }

  /// Shows a failure of a command that was written rightly.
  public int execution(Throwable failure) {
    int exit = ExitCode.FAILED;
    if (failure instanceof UserError error) {
      console.error(error.text());
      exit = error.exitCode();
    } else {
      String reason = reason(failure);
      console.error(reason);
      if (!reason.contains("\nMaybe ")) {
        console.warn(
            console.globals().verbose()
                ? "Maybe this is a mistake in Steelyard: please report it with the lines below."
                : "Maybe run it again with -v to see where it happened.");
      }
    }
    if (console.globals().verbose()) {
      failure.printStackTrace(console.err());
    }
    return exit;
  }

  /// A failure in words: its message, with what the message leaves out.
  public static String reason(Throwable failure) {
    String message = failure.getMessage();
    return switch (failure) {
      case NoSuchFileException missing ->
          "There is no file '"
              + missing.getFile()
              + "'.\nMaybe its name is mistyped, or it lies in another folder.";
      case AccessDeniedException denied ->
          "'" + denied.getFile() + "' may not be accessed.\nMaybe another user owns it.";
      case OutOfMemoryError _ ->
          "Memory ran out.\nMaybe give more: STEELYARD_JAVA_OPTS=-Xmx4g ./steelyard ...";
      case StackOverflowError _ -> "Something is nested too deeply.\nMaybe an input is hostile.";
      default -> message == null ? failure.getClass().getSimpleName() : message;
    };
  }

  private static boolean isRoot(CommandSpec spec) {
    return spec.parent() == null;
  }

  private static String invocation(CommandSpec spec) {
    return "./" + spec.qualifiedName();
  }

  private static List<String> suggestions(ParameterException failure, CommandSpec spec) {
    if (!(failure instanceof UnmatchedArgumentException unmatched)) {
      return List.of();
    }
    String word = unmatched.getUnmatched().getFirst();
    List<String> known = new ArrayList<>();
    if (word.startsWith("-")) {
      spec.options().forEach(option -> known.addAll(List.of(option.names())));
      return Nearest.to(word, known);
    }
    if (!isRoot(spec)) {
      return List.of();
    }
    known.addAll(spec.subcommands().keySet());
    return Nearest.to(word, known).stream().map(name -> invocation(spec) + " " + name).toList();
  }

  /// Installs this on a command line and its subcommands.
  public void install(CommandLine commands) {
    commands.setParameterExceptionHandler((failure, args) -> usage(failure));
    commands.setExecutionExceptionHandler((failure, command, result) -> execution(failure));
  }
}
