package org.steelyard.app.review;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.steelyard.app.console.Console;
import org.steelyard.app.console.Plain;

/// Asks a person and reads a line. At the end of the input every answer is `q`.
final class Lines {
  private final Console console;
  private final BufferedReader in;

  Lines(Console console, InputStream in) {
    this.console = console;
    this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  /// Shows lines that are safe for a terminal already.
  void show(Iterable<String> lines) {
    lines.forEach(console.err()::println);
  }

  /// Shows one line.
  void say(String line) {
    console.err().println("  " + line);
  }

  /// The answer to `question`, without the spaces around it.
  String ask(String question) {
    console.err().print("  " + question + " ");
    console.err().flush();
    try {
      String line = in.readLine();
      String answer = line == null ? "q" : line.strip();
      if (!console.terminal()) {
        // Nothing echoes what comes from a pipe.
        console.err().println(Plain.text(answer));
      }
      return answer;
    } catch (IOException closed) {
      return "q";
    }
  }
}
