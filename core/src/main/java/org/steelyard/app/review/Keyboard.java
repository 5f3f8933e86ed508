package org.steelyard.app.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A terminal that gives a key without Enter while one is awaited, by the system's `stty`. Where
/// there is none, or stdin is no terminal, nothing is changed and lines are read.
final class Keyboard {
  private static final int SECONDS = 2;

  private final String saved;

  private Keyboard(String saved) {
    this.saved = saved;
  }

  /// The keyboard of this process; [#single] tells whether it gives single keys.
  static Keyboard open(boolean terminal) {
    Keyboard keyboard = new Keyboard(terminal ? stty("-g") : "");
    if (keyboard.single()) {
      // An interrupt while a key is awaited must not leave the terminal without echo.
      Runtime.getRuntime().addShutdownHook(new Thread(keyboard::lines));
    }
    return keyboard;
  }

  /// Whether single keys can be had.
  boolean single() {
    return !saved.isEmpty();
  }

  /// From now on each key comes at once and without echo.
  void keys() {
    stty("-icanon", "-echo", "min", "1");
  }

  /// From now on whole lines come, as the terminal was.
  void lines() {
    stty(saved);
  }

  /// What `stty` prints; empty where it cannot be run.
  private static String stty(String... arguments) {
    List<String> command = new ArrayList<>(List.of("stty"));
    command.addAll(List.of(arguments));
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectInput(ProcessBuilder.Redirect.INHERIT)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      boolean done = process.waitFor(SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
      return done ? text.strip() : "";
    } catch (IOException absent) {
      return "";
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return "";
    }
  }
}
