package org.steelyard.read.mail;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// Reads lines of bytes from a stream, with their breaks. A very long line comes in pieces. Not
/// safe for several threads.
final class LineReader {
  private static final int LONGEST = 64 << 10;

  private final InputStream in;
  private final byte[] buffer = new byte[LONGEST];
  private int from;
  private int to;
  private byte[] line = {};
  private boolean whole = true;
  private boolean ended = true;
  private String failure = "";

  LineReader(InputStream in) {
    this.in = in;
  }

  /// Goes on to the next line or piece of one; false at the end and where the stream fails.
  boolean next() {
    int end = breakAt(from);
    if (end < 0) {
      fill();
      end = breakAt(from);
    }
    int stop = end < 0 ? to : end + 1;
    if (stop == from) {
      return false;
    }
    line = Arrays.copyOfRange(buffer, from, stop);
    whole = ended;
    ended = end >= 0;
    from = stop;
    return true;
  }

  private int breakAt(int start) {
    for (int i = start; i < to; i++) {
      if (buffer[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  /// Fills the buffer as far as the stream goes.
  private void fill() {
    System.arraycopy(buffer, from, buffer, 0, to - from);
    to -= from;
    from = 0;
    try {
      while (to < buffer.length) {
        int got = in.read(buffer, to, buffer.length - to);
        if (got < 0) {
          return;
        }
        to += got;
      }
    } catch (IOException e) {
      failure = String.valueOf(e.getMessage());
    }
  }

  /// The line or piece.
  byte[] line() {
    return line;
  }

  /// Whether it begins where a line begins.
  boolean whole() {
    return whole;
  }

  /// Why the stream ended early, or empty.
  String failure() {
    return failure;
  }
}
