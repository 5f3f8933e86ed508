package org.steelyard.read.fetch.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/// A body sent in chunks (RFC 9112, section 7.1). Trailers are not read: the connection is closed
/// after the body.
final class Chunked extends InputStream {
  private static final int LONGEST_LINE = 4096;

  private final InputStream in;
  private long left;
  private boolean begun;
  private boolean ended;

  Chunked(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int from, int most) throws IOException {
    if (left == 0 && !ended) {
      next();
    }
    if (ended) {
      return -1;
    }
    int got = in.read(into, from, (int) Math.min(most, left));
    if (got < 0) {
      throw new EOFException("ends in the middle of its answer");
    }
    left -= got;
    return got;
  }

  private void next() throws IOException {
    if (begun && !new Lines(in, LONGEST_LINE).next().isEmpty()) {
      throw new Broken("sends chunks of another length than declared", true);
    }
    begun = true;
    String line = new Lines(in, LONGEST_LINE).next();
    int end = line.indexOf(';');
    String size = (end < 0 ? line : line.substring(0, end)).strip();
    boolean hex =
        !size.isEmpty()
            && size.length() <= 15
            && size.chars().allMatch(c -> c < 128 && Character.digit(c, 16) >= 0);
    if (!hex) {
      throw new Broken("sends a chunk without a length", false);
    }
    left = Long.parseLong(size, 16);
    ended = left == 0;
  }
}
