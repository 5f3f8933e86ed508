package org.steelyard.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.steelyard.app.command.Commands;
import org.steelyard.app.command.Context;
import org.steelyard.app.console.Console;
import org.steelyard.app.console.Failures;
import org.steelyard.app.console.Globals;
import org.steelyard.app.names.ActorNames;
import org.steelyard.app.wire.LocalPipeline;
import picocli.CommandLine;

/// Starts the program.
public final class Main {
  private Main() {}

  /// Runs the command in `args` and ends with its exit code.
  public static void main(String[] args) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    // The launcher knows this at once; asking Java would load a terminal library.
    boolean terminal = Boolean.getBoolean("steelyard.terminal");
    Console console = new Console(out, err, new Globals(System.getenv()), terminal);
    int exit =
        run(
            new Context(console, System.in, System::nanoTime, ActorNames::load, LocalPipeline::new),
            args);
    out.flush();
    err.flush();
    System.exit(exit);
  }

  /// Runs the command in `args` and gives its exit code.
  static int run(Context context, String... args) {
    CommandLine commands = Commands.of(context, new Version(), args);
    commands.setOut(new PrintWriter(context.console().out(), true, StandardCharsets.UTF_8));
    commands.setErr(new PrintWriter(context.console().err(), true, StandardCharsets.UTF_8));
    try {
      return commands.execute(args);
    } catch (OutOfMemoryError | StackOverflowError e) {
      return new Failures(context.console()).execution(e);
    }
  }

  /// A stream that writes UTF-8 whatever the terminal's locale says.
  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
