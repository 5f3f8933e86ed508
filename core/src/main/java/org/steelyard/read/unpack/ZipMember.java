package org.steelyard.read.unpack;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import org.steelyard.read.unpack.stream.Bounded;
import org.steelyard.read.unpack.stream.Broken;
import org.steelyard.read.unpack.stream.Deflated;
import org.steelyard.read.unpack.stream.Layer;
import org.steelyard.read.unpack.stream.Little;
import org.steelyard.read.unpack.stream.Source;
import org.steelyard.read.unpack.zstd.Zstd;

/// The bytes of one entry of a ZIP file, unpacked and checked at their end.
final class ZipMember extends Layer {
  private static final long DESCRIPTOR = 0x0807_4B50L;

  private final Source source;
  private final ZipHeader header;
  private final InputStream body;
  private final CRC32 crc = new CRC32();
  private final long start;
  private long size;
  private boolean ended;

  ZipMember(Source source, ZipHeader header) {
    this.source = source;
    this.header = header;
    this.start = source.position();
    if (header.method() == ZipHeader.DEFLATED) {
      body = new Deflated(source, true);
    } else if (header.method() == ZipHeader.ZSTANDARD) {
      body = new Zstd(new Source(new Bounded(source, header.packed())));
    } else if (header.packed() >= 0) {
      body = new Bounded(source, header.packed());
    } else {
      body = new Stored();
    }
  }

  /// Whether the entry was read to its end.
  boolean ended() {
    return ended;
  }

  @Override
  protected int some(byte[] bytes, int offset, int length) throws IOException {
    if (ended) {
      return -1;
    }
    int read = body.read(bytes, offset, length);
    if (read >= 0) {
      crc.update(bytes, offset, read);
      size += read;
      return read;
    }
    long packed = source.position() - start;
    boolean right = header.described() ? described(packed) : header.crc() == crc.getValue();
    ended = true;
    if (!right || (header.size() >= 0 && header.size() != size)) {
      throw new Broken("has a wrong checksum or size", "it was damaged on its way");
    }
    return -1;
  }

  /// Takes checksum and sizes after the entry: with a signature or without, of 4 or 8 bytes.
  private boolean described(long packed) throws IOException {
    int most = source.head(24).length;
    int at = most >= 4 && Little.u32(source.head(4), 0) == DESCRIPTOR ? 4 : 0;
    byte[] next = source.head(at + 20);
    if (next.length < at + 12) {
      throw Broken.cutOff(source.position());
    }
    long sum = Little.u32(next, at);
    boolean narrow =
        Little.u32(next, at + 4) == (packed & 0xFFFF_FFFFL)
            && Little.u32(next, at + 8) == (size & 0xFFFF_FFFFL);
    boolean wide = !narrow && next.length == at + 20 && Little.i64(next, at + 4) == packed;
    if (!narrow && !wide) {
      return false;
    }
    source.pass(at + (narrow ? 12 : 20));
    return sum == crc.getValue();
  }

  @Override
  public void close() throws IOException {
    body.close();
  }

  /// Bytes that are not packed and whose length comes after them: they end where a descriptor
  /// follows that fits what was read.
  private final class Stored extends Layer {
    @Override
    protected int some(byte[] bytes, int offset, int length) throws IOException {
      int count = 0;
      while (count < length) {
        if (!source.has(16)) {
          if (count > 0) {
            return count;
          }
          throw new Broken(
              "does not say where it ends", "the archive can be made anew with the usual method");
        }
        if (source.peek(0) == 'P' && source.peek(1) == 'K' && fits(count)) {
          return count == 0 ? -1 : count;
        }
        bytes[offset + count] = (byte) source.read();
        count++;
      }
      return count;
    }

    private boolean fits(int count) throws IOException {
      byte[] head = source.head(16);
      return Little.u32(head, 0) == DESCRIPTOR && Little.u32(head, 8) == size + count;
    }
  }
}
