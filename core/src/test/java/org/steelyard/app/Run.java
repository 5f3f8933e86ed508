package org.steelyard.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import org.steelyard.app.command.Context;
import org.steelyard.app.console.Console;
import org.steelyard.app.console.Globals;
import org.steelyard.app.names.ActorNames;
import org.steelyard.app.pipeline.Pipeline;

/// One run of the command line in a test: what it printed and how it ended.
record Run(int exit, String out, String err) {
  static Run of(String... args) {
    return withInput("", args);
  }

  static Run withInput(String input, String... args) {
    return of(FakePipeline::new, Path.of("target/from-environment"), input, args);
  }

  /// A run over `pipeline` in `workspace` of a person who types `input`.
  static Run of(Supplier<Pipeline> pipeline, Path workspace, String input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            new Globals(Map.of("STEELYARD_WORKSPACE", workspace.toString())),
            false);
    Context context =
        new Context(
            console,
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            () -> 0,
            ActorNames::load,
            pipeline);
    int exit = Main.run(context, args);
    return new Run(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
