package org.steelyard.read.fetch;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.steelyard.read.fetch.http.TimeKeeper;

/// Makes rounds over feeds until its thread is interrupted.
public final class Watch {
  /// Shortest time between two rounds.
  public static final Duration LEAST = Duration.ofMinutes(1);

  private final FeedRun run;
  private final Duration interval;
  private final TimeKeeper time;
  private final SplittableRandom chance;

  /// @param run makes a round
  /// @param interval time between two rounds, a tenth more or less by chance, so that servers do
  /// not get everybody's visit at the full hour; at least [#LEAST]
  /// @param seed of the chance
  /// @param time clock
  public Watch(FeedRun run, Duration interval, long seed, TimeKeeper time) {
    if (interval.compareTo(LEAST) < 0) {
      throw new IllegalArgumentException(
          "An interval of "
              + interval.toSeconds()
              + " s is too short for the servers.\nMaybe 15m is meant; 1m is the least.");
    }
    this.run = run;
    this.interval = interval;
    this.time = time;
    this.chance = new SplittableRandom(seed);
  }

  /// Reads an interval as people type it: `90s`, `15m`, `2h`, `1d`; a bare number is minutes.
  ///
  /// @throws IllegalArgumentException where it is none
  public static Duration interval(String text) {
    String typed = text.strip();
    int digits = 0;
    while (digits < typed.length() && typed.charAt(digits) >= '0' && typed.charAt(digits) <= '9') {
      digits++;
    }
    if (digits == 0 || digits > 6) {
      throw none(text);
    }
    long count = Long.parseLong(typed.substring(0, digits));
    return switch (typed.substring(digits).toLowerCase(Locale.ROOT)) {
      case "s" -> Duration.ofSeconds(count);
      case "", "m", "min" -> Duration.ofMinutes(count);
      case "h" -> Duration.ofHours(count);
      case "d" -> Duration.ofDays(count);
      default -> throw none(text);
    };
  }

  private static IllegalArgumentException none(String text) {
    return new IllegalArgumentException(
        "\"" + text + "\" is no interval.\nMaybe 15m, 2h or 1d is meant.");
  }

  /// Goes on until the thread is interrupted; then returns, with the thread's mark of it set.
  ///
  /// @param report takes each round's report
  /// @return how many rounds were made to their end
  /// @throws IOException where pages or the state cannot be kept
  public int untilInterrupted(Consumer<FeedReport> report) throws IOException {
    int rounds = 0;
    try {
      while (!Thread.currentThread().isInterrupted()) {
        report.accept(run.run());
        rounds++;
        time.sleep(pause());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return rounds;
  }

  private Duration pause() {
    return Duration.ofMillis(Math.round(interval.toMillis() * (0.9 + chance.nextDouble() / 5)));
  }
}
