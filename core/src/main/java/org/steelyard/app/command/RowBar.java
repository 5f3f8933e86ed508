package org.steelyard.app.command;

import java.util.Locale;
import java.util.function.LongSupplier;
import org.steelyard.app.console.Console;
import org.steelyard.app.pipeline.Progress;

/// Shows how many rows were read, for a job whose end is not known.
final class RowBar implements Progress {
  private static final double NANOS = 1e9;

  /// Seconds between two lines, on a terminal and elsewhere.
  private static final double OFTEN = .2;

  private static final double SELDOM = 10;

  private final Console console;
  private final LongSupplier nanoTime;
  private final long start;
  private double shown;

  RowBar(Console console, LongSupplier nanoTime) {
    this.console = console;
    this.nanoTime = nanoTime;
    this.start = nanoTime.getAsLong();
  }

  @Override
  public void say(String step) {
    console.progress(step);
  }

  @Override
  public void at(String job, long done, long all, long bytes) {
    double seconds = (nanoTime.getAsLong() - start) / NANOS;
    if (seconds - shown >= (console.terminal() ? OFTEN : SELDOM)) {
      shown = seconds;
      console.passing(
          String.format(
              Locale.ROOT,
              "%s %,d rows · %,.0f a second",
              job,
              done,
              done / Math.max(seconds, .001)));
    }
  }
}
