package org.steelyard.read.fetch.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/// How long a server asks to wait (RFC 9110, section 10.2.3): seconds or a date. At most a day,
/// so that a server's slip does not end a feed for ever.
final class RetryAfter {
  private static final Duration MOST = Duration.ofDays(1);

  private RetryAfter() {}

  /// Zero where nothing, or nothing readable, is said.
  static Duration parse(String header, Instant now) {
    if (header.isEmpty()) {
      return Duration.ZERO;
    }
    if (header.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return header.length() > 9 ? MOST : within(Duration.ofSeconds(Long.parseLong(header)));
    }
    try {
      Instant until = DateTimeFormatter.RFC_1123_DATE_TIME.parse(header, Instant::from);
      return within(Duration.between(now, until));
    } catch (DateTimeException e) {
      return Duration.ZERO;
    }
  }

  private static Duration within(Duration wait) {
    if (wait.isNegative()) {
      return Duration.ZERO;
    }
    return wait.compareTo(MOST) > 0 ? MOST : wait;
  }
}
