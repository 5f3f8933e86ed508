package org.steelyard.read.unpack.stream;

import java.io.IOException;

/// The chunks of an HTTP body (RFC 9112), joined.
public final class Chunked extends Layer {
  private final Source source;
  private long left;
  private boolean first = true;
  private boolean ended;

  /// Chunks of `source`.
  public Chunked(Source source) {
    this.source = source;
  }

  /// Whether `source` begins as a chunk does: archives exist whose bodies were joined already.
  public static boolean begins(Source source) throws IOException {
    int at = 0;
    while (at < 16 && source.has(at + 1) && Character.digit(source.peek(at), 16) >= 0) {
      at++;
    }
    while (at > 0 && at < 64 && source.has(at + 1) && source.peek(at) == ' ') {
      at++;
    }
    boolean more = source.has(at + 1);
    return at > 0 && more && (source.peek(at) == '\r' || source.peek(at) == ';');
  }

  @Override
  protected int some(byte[] bytes, int offset, int length) throws IOException {
    if (left == 0 && !ended) {
      next();
    }
    if (ended) {
      return -1;
    }
    int read = source.read(bytes, offset, (int) Math.min(length, left));
    if (read < 0) {
      throw Broken.cutOff(source.position());
    }
    left -= read;
    return read;
  }

  private void next() throws IOException {
    if (!first) {
      line();
    }
    first = false;
    String size = line();
    int end = size.indexOf(';');
    String digits = (end < 0 ? size : size.substring(0, end)).strip();
    try {
      left = digits.length() > 15 ? -1 : Long.parseLong(digits, 16);
    } catch (NumberFormatException e) {
      left = -1;
    }
    if (left < 0) {
      left = 0;
      throw new Broken("has a chunk without a length", "it was damaged on its way");
    }
    ended = left == 0;
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    int next = source.read();
    while (next >= 0 && next != '\n' && line.length() < 4096) {
      line.append((char) next);
      next = source.read();
    }
    if (next < 0) {
      throw Broken.cutOff(source.position());
    }
    return line.toString().strip();
  }
}
