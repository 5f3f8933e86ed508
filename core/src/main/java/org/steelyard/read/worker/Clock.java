package org.steelyard.read.worker;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/// Rings where something takes too long.
final class Clock implements AutoCloseable {
  private final ScheduledExecutorService alarms =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("reading-clock").factory());

  /// An alarm that was set.
  record Alarm(ScheduledFuture<?> future) {
    void off() {
      future.cancel(false);
    }
  }

  Alarm set(Duration limit, Runnable ring) {
    return new Alarm(alarms.schedule(ring, limit.toMillis(), TimeUnit.MILLISECONDS));
  }

  @Override
  public void close() {
    alarms.shutdownNow();
  }
}
