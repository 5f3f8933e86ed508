package org.steelyard.read.worker;

import java.time.Duration;

/// The document that took longest to read. Safe for several threads.
public final class Slowest {
  private String name = "";
  private Duration took = Duration.ZERO;

  synchronized void add(String document, Duration time) {
    if (time.compareTo(took) > 0) {
      name = document;
      took = time;
    }
  }

  /// Its name; empty where nothing was read.
  public synchronized String name() {
    return name;
  }

  /// How long it took, as the parent saw it: waiting for a busy machine counts.
  public synchronized Duration took() {
    return took;
  }
}
