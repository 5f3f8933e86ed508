package org.steelyard.read.unpack.stream;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Inflater;

/// The members of a gzip file (RFC 1952), one after the other as one stream. What follows the
/// last member and is none is left out, as gzip itself does.
public final class Gzip extends Layer {
  private static final int LONGEST_NAME = 1 << 16;

  private final Source source;
  private final CRC32 crc = new CRC32();
  private final Inflater inflater = new Inflater(true);
  private boolean within;
  private long size;
  private long members;
  private String name = "";

  /// Gzip data of `source`.
  public Gzip(Source source) {
    this.source = source;
  }

  /// Name of the file that the first member holds, as far as it was read; or empty.
  public String name() {
    return name;
  }

  @Override
  protected int some(byte[] bytes, int offset, int length) throws IOException {
    while (true) {
      if (!within && !begin()) {
        return -1;
      }
      int read = source.inflate(inflater, bytes, offset, length);
      if (read > 0) {
        crc.update(bytes, offset, read);
        size += read;
        return read;
      }
      end();
    }
  }

  /// Begins the next member; false where there is none.
  private boolean begin() throws IOException {
    boolean member = source.has(10) && source.peek(0) == 0x1F && source.peek(1) == 0x8B;
    if (!member) {
      if (members == 0 || (source.has(2) && source.peek(0) == 0x1F && source.peek(1) == 0x8B)) {
        throw Broken.cutOff(source.position());
      }
      return false;
    }
    if (source.peek(2) != 8) {
      throw new Broken("is packed by an unknown method " + source.peek(2), "it was damaged");
    }
    int flags = source.peek(3);
    source.pass(10);
    if ((flags & 4) != 0) {
      byte[] length = source.take(2);
      source.pass((length[0] & 0xFF) | (length[1] & 0xFF) << 8);
    }
    String named = (flags & 8) != 0 ? text() : "";
    name = members == 0 ? named : name;
    if ((flags & 16) != 0) {
      text();
    }
    source.pass((flags & 2) != 0 ? 2 : 0);
    inflater.reset();
    crc.reset();
    size = 0;
    members++;
    within = true;
    return true;
  }

  private String text() throws IOException {
    StringBuilder text = new StringBuilder();
    int next = source.read();
    while (next > 0) {
      text.append((char) next);
      if (text.length() > LONGEST_NAME) {
        throw new Broken("has a name of more than " + LONGEST_NAME + " bytes", "it was damaged");
      }
      next = source.read();
    }
    if (next < 0) {
      throw Broken.cutOff(source.position());
    }
    return new String(
        text.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  private void end() throws IOException {
    byte[] trailer = source.take(8);
    if (Little.u32(trailer, 0) != crc.getValue()
        || Little.u32(trailer, 4) != (size & 0xFFFF_FFFFL)) {
      throw new Broken("has a wrong checksum", "it was damaged on its way");
    }
    within = false;
  }

  @Override
  public void close() {
    inflater.end();
  }
}
