package org.steelyard.read.fetch.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Fails after a number of bytes.
final class Capped extends FilterInputStream {
  private final int most;
  private long count;

  Capped(InputStream in, int most) {
    super(in);
    this.most = most;
  }

  @Override
  public int read() throws IOException {
    int c = in.read();
    count(c < 0 ? 0 : 1);
    return c;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int got = in.read(into, from, length);
    count(Math.max(0, got));
    return got;
  }

  private void count(int got) throws Broken {
    count += got;
    if (count > most) {
      throw BodyReader.tooLong(most);
    }
  }
}
