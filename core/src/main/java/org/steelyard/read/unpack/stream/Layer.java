package org.steelyard.read.unpack.stream;

import java.io.IOException;
import java.io.InputStream;

/// A stream made of another one: single bytes are read through the array form. What was broken
/// stays broken: each later read says so again.
public abstract class Layer extends InputStream {
  private final byte[] one = new byte[1];
  private Broken broken;
  private boolean failed;

  /// A layer that has not failed.
  protected Layer() {
    this.broken = new Broken("is broken", "it was damaged on its way");
  }

  /// Reads some bytes.
  ///
  /// @param length at least 1
  /// @return how many, at least 1; -1 at the end
  protected abstract int some(byte[] bytes, int offset, int length) throws IOException;

  @Override
  public final int read() throws IOException {
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public final int read(byte[] bytes, int offset, int length) throws IOException {
    if (failed) {
      throw broken;
    }
    try {
      return length == 0 ? 0 : some(bytes, offset, length);
    } catch (Broken e) {
      failed = true;
      broken = e;
      throw e;
    }
  }
}
