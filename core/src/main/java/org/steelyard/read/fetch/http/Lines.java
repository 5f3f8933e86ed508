package org.steelyard.read.fetch.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/// Lines of a protocol, ended by LF or CR LF, up to a number of bytes in all.
final class Lines {
  private final InputStream in;
  private int left;

  Lines(InputStream in, int most) {
    this.in = in;
    this.left = most;
  }

  String next() throws IOException {
    StringBuilder line = new StringBuilder();
    while (true) {
      int c = in.read();
      if (c < 0) {
        throw new EOFException("ends in the middle of its answer");
      }
      if (--left < 0) {
        throw new Broken("sends headers without end", false);
      }
      if (c == '\n') {
        int last = line.length() - 1;
        return last >= 0 && line.charAt(last) == '\r' ? line.substring(0, last) : line.toString();
      }
      line.append((char) c);
    }
  }
}
