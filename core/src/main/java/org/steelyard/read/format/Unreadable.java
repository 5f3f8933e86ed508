package org.steelyard.read.format;

import java.io.Serial;

/// A document of which no text can be had, with the reason in words.
public final class Unreadable extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final String maybe;

  /// @param what goes after the file's name: "is encrypted", "has no visible text"
  /// @param maybe goes after "Maybe": "it can be saved without its password"
  public Unreadable(String what, String maybe) {
    super(what);
    this.maybe = maybe;
  }

  /// What goes after the file's name.
  public String what() {
    return String.valueOf(getMessage());
  }

  /// What goes after "Maybe".
  public String maybe() {
    return maybe;
  }
}
