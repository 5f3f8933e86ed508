package org.steelyard.read.fetch.http;

import java.time.Duration;
import java.time.Instant;

/// What became of one fetch.
public sealed interface Fetched extends Hop {
  /// It is here.
  ///
  /// @param body bytes with what the server said of them
  record Page(Body body) implements Fetched {}

  /// The server says that it did not change.
  record Unchanged() implements Fetched {}

  /// The guard does not let anyone ask there.
  ///
  /// @param why for people
  record Refused(String why) implements Fetched {}

  /// The site's `robots.txt` asks programs to stay away.
  ///
  /// @param why for people
  record Barred(String why) implements Fetched {}

  /// It was not asked, because its server needs a rest.
  ///
  /// @param until when it may be asked
  /// @param why for people
  record Later(Instant until, String why) implements Fetched {}

  /// It was asked and did not come.
  ///
  /// @param status of HTTP; 0 where there was no answer
  /// @param why for people
  /// @param rest how long the server asks to wait; zero where it does not say
  /// @param passing whether it may succeed another time
  record Failed(int status, String why, Duration rest, boolean passing) implements Fetched {
    /// Whether the server is overloaded or broken, or does not answer.
    public boolean troubled() {
      return status == 429 || status >= 500 || status == 0;
    }
  }
}
