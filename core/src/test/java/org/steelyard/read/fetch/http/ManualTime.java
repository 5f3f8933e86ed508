package org.steelyard.read.fetch.http;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A clock that stands still until someone sleeps; sleeping takes no time.
public final class ManualTime implements TimeKeeper {
  private final List<Duration> sleeps = new ArrayList<>();
  private Instant now = Instant.parse("2024-08-20T10:00:00Z");

  @Override
  public synchronized Instant now() {
    return now;
  }

  @Override
  public synchronized void sleep(Duration wait) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    sleeps.add(wait);
    now = now.plus(wait);
  }

  /// Lets time pass.
  public synchronized void pass(Duration time) {
    now = now.plus(time);
  }

  /// All waits so far.
  public synchronized List<Duration> sleeps() {
    return List.copyOf(sleeps);
  }
}
