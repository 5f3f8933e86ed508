package org.steelyard.read.fetch.http;

import java.io.IOException;
import java.io.Serial;

/// An answer that breaks a limit or the protocol.
final class Broken extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  private final boolean passing;

  /// @param what goes after the address: "sends more than 16 MiB"
  /// @param passing whether it may be better another time
  Broken(String what, boolean passing) {
    super(what);
    this.passing = passing;
  }

  boolean passing() {
    return passing;
  }
}
