package org.steelyard.app.command;

import java.io.InputStream;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.steelyard.app.console.Console;
import org.steelyard.app.names.ActorNames;
import org.steelyard.app.pipeline.Pipeline;

/// What a command works with. Names and pipeline are loaded when first asked for.
///
/// @param in stdin
/// @param nanoTime a clock that only tells durations
public record Context(
    Console console,
    InputStream in,
    LongSupplier nanoTime,
    Supplier<ActorNames> names,
    Supplier<Pipeline> pipeline) {
  private static final double NANOS = 1e9;

  /// Seconds since `start`, a value of [#nanoTime()].
  double secondsSince(long start) {
    return (nanoTime.getAsLong() - start) / NANOS;
  }
}
