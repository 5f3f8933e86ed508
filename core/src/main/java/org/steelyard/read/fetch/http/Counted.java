package org.steelyard.read.fetch.http;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A body of a declared length: ends after it, and fails where it ends before.
final class Counted extends FilterInputStream {
  private final long length;
  private long left;

  Counted(InputStream in, long length) {
    super(in);
    this.length = length;
    this.left = length;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int from, int most) throws IOException {
    if (left == 0) {
      return -1;
    }
    int got = in.read(into, from, (int) Math.min(most, left));
    if (got < 0) {
      throw new EOFException("ends after " + (length - left) + " of " + length + " bytes");
    }
    left -= got;
    return got;
  }
}
