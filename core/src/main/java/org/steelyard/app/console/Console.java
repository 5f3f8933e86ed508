package org.steelyard.app.console;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Where results and messages go: results to stdout or the file of `-o`, all else to stderr.
public final class Console {
  private static final String BOLD = "\u001b[1m";
  private static final String RED = "\u001b[31m";
  private static final String PLAIN = "\u001b[0m";

  private final PrintStream out;
  private final PrintStream err;
  private final Globals globals;
  private final boolean terminal;

  /// @param terminal whether a person looks at stderr
  public Console(PrintStream out, PrintStream err, Globals globals, boolean terminal) {
    this.out = out;
    this.err = err;
    this.globals = globals;
    this.terminal = terminal;
  }

  public Globals globals() {
    return globals;
  }

  /// Stdout itself, for results that are streamed.
  public PrintStream out() {
    return out;
  }

  /// Stderr itself, for help after a usage error.
  public PrintStream err() {
    return err;
  }

  /// Prints a whole result, or writes it to the file of `-o`: all of it or nothing.
  public void result(String text) {
    String lines = text.endsWith("\n") ? text : text + "\n";
    if (globals.output().isEmpty()) {
      out.print(lines);
      out.flush();
      return;
    }
    write(Path.of(globals.output()), lines);
  }

  /// Writes a file, all of it or nothing, and says so.
  public void write(Path file, String text) {
    Path partial = Path.of(file + ".partial");
    try {
      Files.writeString(partial, text, StandardCharsets.UTF_8);
      Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw UserError.failed(
          "The result could not be written to '" + file + "': " + Failures.reason(e),
          "its folder is absent or not writable.");
    }
    progress("Wrote " + file);
  }

  /// A step done, indented, unless quiet.
  public void progress(String text) {
    if (!globals.quiet()) {
      err.println("  " + Plain.text(text));
    }
  }

  /// Whether a person looks at stderr.
  public boolean terminal() {
    return terminal;
  }

  /// A line that the next one replaces where a person looks on; empty: the last one goes.
  public void passing(String text) {
    if (globals.quiet()) {
      return;
    }
    if (terminal) {
      err.print("\r\u001b[2K" + (text.isEmpty() ? "" : "  " + Plain.text(text)));
      err.flush();
    } else if (!text.isEmpty()) {
      progress(text);
    }
  }

  /// The command to try next, unless quiet.
  public void next(String... commands) {
    if (!globals.quiet()) {
      err.println("  " + bold("Next:") + " " + String.join(" · ", commands));
    }
  }

  /// Something the user must know even where quiet.
  public void warn(String text) {
    err.println(Plain.text(text));
  }

  /// A failure.
  public void error(String text) {
    err.println(colour(RED, "error:") + " " + Plain.text(text));
  }

  private String bold(String text) {
    return colour(BOLD, text);
  }

  private String colour(String code, String text) {
    return terminal && !globals.noColor() ? code + text + PLAIN : text;
  }
}
