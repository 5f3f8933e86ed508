package org.steelyard.read.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// One child process with its pipes.
final class Child implements AutoCloseable {
  /// Exit code of a Java process that ran out of heap.
  private static final int OUT_OF_MEMORY = 3;

  /// A new process loads classes and tables; a busy machine may take long for that.
  private static final Duration START = Duration.ofSeconds(60);

  /// How long a process may take to end.
  private static final Duration DYING = Duration.ofSeconds(5);

  private static final int KEPT = 2000;

  private final Process process;
  private final Cage cage;
  private final Clock clock;
  private final WireIn in;
  private final WireOut out;
  private final AtomicBoolean late = new AtomicBoolean();
  private final StringBuilder said = new StringBuilder();

  Child(Cage cage, Clock clock) throws IOException {
    this.cage = cage;
    this.clock = clock;
    ProcessBuilder builder = new ProcessBuilder(cage.command()).directory(cage.folder().toFile());
    Map<String, String> environment = builder.environment();
    environment.remove("JAVA_TOOL_OPTIONS");
    environment.remove("JDK_JAVA_OPTIONS");
    environment.remove("_JAVA_OPTIONS");
    this.process = builder.start();
    this.in = new WireIn(process.getInputStream());
    this.out = new WireOut(process.getOutputStream());
    Thread.ofVirtual().start(this::drain);
    if (within(START, in::frame) != Frame.READY) {
      throw new IOException("The reading process did not start.");
    }
  }

  /// Its complaints are read to the end, or it would wait for ever, and the last of them are kept.
  private void drain() {
    try (InputStream complaints = process.getErrorStream()) {
      byte[] part = new byte[1 << 12];
      int read = complaints.read(part);
      while (read >= 0) {
        keep(new String(part, 0, read, StandardCharsets.UTF_8));
        read = complaints.read(part);
      }
    } catch (IOException gone) {
      keep("(its error stream broke)");
    }
  }

  private synchronized void keep(String words) {
    said.append(words);
    if (said.length() > 4 * KEPT) {
      said.delete(0, said.length() - KEPT);
    }
  }

  /// The first line of the last that it said; empty where it said nothing.
  private synchronized String said() {
    return said.toString().lines().filter(line -> !line.isBlank()).findFirst().orElse("");
  }

  /// Something read from the child.
  @FunctionalInterface
  interface Answer<T> {
    T read() throws IOException;
  }

  /// Waits for an answer, and kills the child where none comes in time.
  ///
  /// @throws IOException where the child died, was killed, or speaks nonsense
  <T> T within(Duration limit, Answer<T> answer) throws IOException {
    Clock.Alarm alarm = clock.set(limit, this::kill);
    try {
      return answer.read();
    } finally {
      alarm.off();
    }
  }

  private void kill() {
    late.set(true);
    process.destroyForcibly();
  }

  WireIn in() {
    return in;
  }

  WireOut out() {
    return out;
  }

  /// Why the child is dead, to go after the name of what it had in hand. Ends it where it lives.
  String death() {
    int code;
    try {
      // Its pipe breaks before it has its exit code.
      if (!process.waitFor(DYING.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly();
      }
      code = process.waitFor(DYING.toMillis(), TimeUnit.MILLISECONDS) ? process.exitValue() : -1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "was being read when the program was stopped";
    }
    if (late.get()) {
      return "takes too long to read (the limit is "
          + cage.silence().toSeconds()
          + " s and "
          + cage.aMebibyte().toSeconds()
          + " s a MiB)";
    }
    if (code == OUT_OF_MEMORY) {
      return "needs more than " + cage.heap() + " MiB of memory to read";
    }
    String words = said();
    return "stopped the reading process (exit code "
        + code
        + (words.isEmpty() ? ")" : ": " + words + ")");
  }

  @Override
  public void close() {
    process.destroyForcibly();
    try {
      process.getOutputStream().close();
    } catch (IOException brokenPipe) {
      // It is dead; what was not sent is not needed.
      keep(String.valueOf(brokenPipe.getMessage()));
    }
  }
}
