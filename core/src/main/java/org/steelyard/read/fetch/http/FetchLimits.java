package org.steelyard.read.fetch.http;

import java.time.Duration;

/// Caps of one fetch.
///
/// @param connect longest wait for a connection
/// @param silence longest time without a byte
/// @param whole longest time of all exchanges of one fetch, name look-ups included
/// @param bytes most bytes of a body, as sent and as unpacked
/// @param redirects most redirects that are followed
public record FetchLimits(
    Duration connect, Duration silence, Duration whole, int bytes, int redirects) {
  /// 10 s to connect, 10 s of silence, 30 s in all, 16 MiB, 5 redirects.
  public static final FetchLimits DEFAULT =
      new FetchLimits(
          Duration.ofSeconds(10), Duration.ofSeconds(10), Duration.ofSeconds(30), 16 << 20, 5);
}
