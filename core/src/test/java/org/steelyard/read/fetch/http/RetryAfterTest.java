package org.steelyard.read.fetch.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RetryAfterTest {
  private static final Instant NOW = Instant.parse("2024-08-20T10:00:00Z");

  @Test
  void secondsAndDatesAreUnderstoodUpToADay() {
    assertThat(RetryAfter.parse("120", NOW)).isEqualTo(Duration.ofMinutes(2));
    assertThat(RetryAfter.parse("Tue, 20 Aug 2024 10:05:00 GMT", NOW))
        .isEqualTo(Duration.ofMinutes(5));
    assertThat(RetryAfter.parse("Tue, 20 Aug 2024 09:00:00 GMT", NOW)).isZero();
    assertThat(RetryAfter.parse("99999999999999999999", NOW)).isEqualTo(Duration.ofDays(1));
    assertThat(RetryAfter.parse("soon", NOW)).isZero();
    assertThat(RetryAfter.parse("", NOW)).isZero();
  }
}
