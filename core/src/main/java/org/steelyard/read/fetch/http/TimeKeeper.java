package org.steelyard.read.fetch.http;

import java.time.Duration;
import java.time.Instant;

/// A clock that can also be waited on, so that tests need not wait.
public interface TimeKeeper {
  /// The machine's clock.
  TimeKeeper SYSTEM =
      new TimeKeeper() {
        @Override
        public Instant now() {
          return Instant.now();
        }

        @Override
        public void sleep(Duration wait) throws InterruptedException {
          Thread.sleep(wait);
        }
      };

  /// Time of the clock.
  Instant now();

  /// Waits.
  ///
  /// @throws InterruptedException where the thread is asked to end
  void sleep(Duration wait) throws InterruptedException;
}
