package org.steelyard.read.fetch.address;

import java.io.Serial;

/// An address that is not asked, with the reason in words.
public final class Forbidden extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  /// A refusal.
  ///
  /// @param what what happened, with the values, a full sentence
  /// @param maybe a sentence after "Maybe"
  public Forbidden(String what, String maybe) {
    super(what + "\nMaybe " + maybe);
  }

  /// What happened, and a line that begins "Maybe".
  public String why() {
    return String.valueOf(getMessage());
  }
}
