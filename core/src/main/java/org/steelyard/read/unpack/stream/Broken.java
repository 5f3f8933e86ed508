package org.steelyard.read.unpack.stream;

import java.io.IOException;
import java.io.Serial;

/// Bytes that cannot be read on, with the reason in words. Ends one container or entry only.
public class Broken extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  private final String maybe;

  /// @param what goes after the file's name: "is cut off after 512 bytes"
  /// @param maybe goes after "Maybe": "the download did not finish"
  public Broken(String what, String maybe) {
    super(what);
    this.maybe = maybe;
  }

  /// Bytes that end too early.
  ///
  /// @param bytes how many there were
  public static Broken cutOff(long bytes) {
    return new Broken("is cut off after " + bytes + " bytes", "the download did not finish");
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
