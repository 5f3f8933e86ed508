package org.steelyard.app.command;

import java.util.Locale;
import java.util.function.LongSupplier;
import org.steelyard.app.console.Console;
import org.steelyard.app.pipeline.Progress;

/// Shows how far a long job is: on a terminal one line that is written over, with rate and the
/// time that remains; elsewhere a line now and then.
final class Bar implements Progress {
  private static final int WIDTH = 24;
  private static final double NANOS = 1e9;

  /// Seconds between two lines, on a terminal and elsewhere.
  private static final double OFTEN = .2;

  private static final double SELDOM = 10;

  private final Console console;
  private final LongSupplier nanoTime;
  private final long start;
  private double shown;

  Bar(Console console, LongSupplier nanoTime) {
    this.console = console;
    this.nanoTime = nanoTime;
    this.start = nanoTime.getAsLong();
  }

  static Bar of(Context context) {
    return new Bar(context.console(), context.nanoTime());
  }

  @Override
  public void say(String step) {
    console.progress(step);
  }

  @Override
  public void at(String job, long done, long all, long bytes) {
    double seconds = (nanoTime.getAsLong() - start) / NANOS;
    boolean end = all > 0 && done >= all;
    double pause = console.terminal() ? OFTEN : SELDOM;
    if (end) {
      console.passing("");
    } else if (seconds - shown >= pause) {
      shown = seconds;
      console.passing(line(job, done, all, bytes, seconds));
    }
  }

  /// One line: bar, counts, rate, time that remains.
  static String line(String job, long done, long all, long bytes, double seconds) {
    int full = all == 0 ? 0 : (int) (WIDTH * done / all);
    String bar = "█".repeat(full) + "░".repeat(WIDTH - full);
    double rate = done / Math.max(seconds, .001);
    String volume =
        bytes == 0
            ? ""
            : String.format(Locale.ROOT, " · %.1f MB/s", bytes / 1e6 / Math.max(seconds, .001));
    return String.format(
        Locale.ROOT,
        "%s %s %,d of %,d · %,.0f a second%s · %s left",
        job,
        bar,
        done,
        all,
        rate,
        volume,
        span((all - done) / Math.max(rate, .001)));
  }

  /// A time span as people say it: `8 s`, `2 min 5 s`, `1 h 20 min`.
  static String span(double seconds) {
    long whole = Math.round(seconds);
    if (whole < 60) {
      return whole + " s";
    }
    return whole < 3600
        ? whole / 60 + " min " + whole % 60 + " s"
        : whole / 3600 + " h " + whole / 60 % 60 + " min";
  }
}
