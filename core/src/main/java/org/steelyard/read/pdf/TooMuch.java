package org.steelyard.read.pdf;

import java.io.Serial;

/// A file that passes a limit; its message goes after the file's name.
final class TooMuch extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  TooMuch(String what) {
    super(what);
  }

  String what() {
    return String.valueOf(getMessage());
  }
}
