package org.steelyard.read;

import java.io.FilterInputStream;
import java.io.InputStream;

/// A stream whose reader may close it without closing the stream below, which is the process's
/// own.
final class Unclosed extends FilterInputStream {
  Unclosed(InputStream in) {
    super(in);
  }

  @Override
  public void close() {
    // Standard input stays open.
  }
}
