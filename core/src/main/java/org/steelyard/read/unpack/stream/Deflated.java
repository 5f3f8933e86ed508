package org.steelyard.read.unpack.stream;

import java.io.IOException;
import java.util.zip.Inflater;

/// Deflated data within a source: ends where the data end, and takes no byte after them.
public final class Deflated extends Layer {
  private final Source source;
  private final Inflater inflater;

  /// @param raw whether the data lack the header and checksum of zlib (RFC 1950)
  public Deflated(Source source, boolean raw) {
    this.source = source;
    this.inflater = new Inflater(raw);
  }

  @Override
  protected int some(byte[] bytes, int offset, int length) throws IOException {
    return source.inflate(inflater, bytes, offset, length);
  }

  @Override
  public void close() {
    inflater.end();
  }
}
