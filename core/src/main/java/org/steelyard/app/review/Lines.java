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
  private final Keyboard keyboard;

  Lines(Console console, InputStream in) {
    this.console = console;
    this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    this.keyboard = Keyboard.open(console.terminal());
  }

  /// Shows lines that are safe for a terminal already.
  void show(Iterable<String> lines) {
    lines.forEach(console.err()::println);
  }

  /// Shows one line.
  void say(String line) {
    console.err().println("  " + line);
  }

  /// The key pressed at `question`: at once where the terminal gives single keys, else the line.
  String key(String question) {
    if (!keyboard.single()) {
      return ask(question);
    }
    keyboard.keys();
    try {
      console.err().print("  " + question + " ");
      console.err().flush();
      int key = in.read();
      String answer = key < 0 ? "q" : Character.toString(key).strip();
      console.err().println(Plain.text(answer));
      return answer;
    } catch (IOException closed) {
      return "q";
    } finally {
      keyboard.lines();
    }
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
