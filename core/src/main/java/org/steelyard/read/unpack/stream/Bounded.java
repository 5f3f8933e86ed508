package org.steelyard.read.unpack.stream;

import java.io.IOException;

/// The next bytes of a source, so and so many; broken where the source has fewer.
public final class Bounded extends Layer {
  private final Source source;
  private long left;

  /// @param length bytes
  public Bounded(Source source, long length) {
    this.source = source;
    this.left = length;
  }

  /// Bytes that were not read yet.
  public long left() {
    return left;
  }

  @Override
  protected int some(byte[] bytes, int offset, int length) throws IOException {
    if (left == 0) {
      return -1;
    }
    int read = source.read(bytes, offset, (int) Math.min(length, left));
    if (read < 0) {
      throw Broken.cutOff(source.position());
    }
    left -= read;
    return read;
  }
}
