package org.steelyard.read.worker;

import java.io.IOException;

/// Kinds of messages between parent and child.
enum Frame {
  /// Parent: a file by its path, or bytes, to be opened; how many outcomes to pass over.
  OPEN(1),
  /// Parent: the entry just offered is to be read.
  READ(2),
  /// Parent: the entry just offered is known already.
  PASS(3),
  /// Child: has started and loaded its tables.
  READY(10),
  /// Child: a document's bytes; waits for READ or PASS.
  ENTRY(11),
  /// Child: what was read of the entry.
  DONE(12),
  /// Child: the entry, or a part of the container, is left out.
  SKIPPED(13),
  /// Child: the entry, or a part of the container, cannot be read.
  REFUSED(14),
  /// Child: there is no further entry.
  END(15);

  private final int code;

  Frame(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }

  static Frame of(int code) throws IOException {
    for (Frame frame : values()) {
      if (frame.code == code) {
        return frame;
      }
    }
    throw new IOException("No frame has the code " + code);
  }
}
