package org.steelyard.app.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.steelyard.app.console.Console;
import org.steelyard.app.console.UserError;

/// Results that are written line by line, each at once: to stdout or to the file of `-o`.
final class ResultStream implements AutoCloseable {
  private final OutputStream out;
  private final boolean ours;

  private ResultStream(OutputStream out, boolean ours) {
    this.out = out;
    this.ours = ours;
  }

  static ResultStream open(Console console) throws IOException {
    String file = console.globals().output();
    return file.isEmpty()
        ? new ResultStream(console.out(), false)
        : new ResultStream(new BufferedOutputStream(Files.newOutputStream(Path.of(file))), true);
  }

  /// Writes one line and sends it off.
  ///
  /// @throws UserError where the reader of stdout has gone
  void line(String line) throws IOException {
    out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
    if (out instanceof PrintStream print && print.checkError()) {
      throw UserError.failed(
          "Stdout was closed before all results were written.", "the reading program ended.");
    }
  }

  @Override
  public void close() throws IOException {
    if (ours) {
      out.close();
    }
  }
}
