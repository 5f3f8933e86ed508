package org.steelyard.read.fetch.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// Reads a body within a cap, which holds for the bytes on the wire and for those unpacked.
final class BodyReader {
  private static final int PIECE = 8192;

  private final int most;
  private final boolean cut;

  BodyReader(int most, boolean cut) {
    this.most = most;
    this.cut = cut;
  }

  byte[] read(Head head, InputStream in) throws IOException {
    InputStream framed = framed(head, in);
    String packing = head.get("content-encoding").toLowerCase(Locale.ROOT);
    return switch (packing) {
      case "", "identity" -> all(framed);
      case "gzip", "x-gzip" -> unpacked(framed);
      default -> throw new Broken("is packed as \"" + packing + "\", which was not asked", false);
    };
  }

  private InputStream framed(Head head, InputStream in) throws IOException {
    String coding = head.get("transfer-encoding").toLowerCase(Locale.ROOT);
    if (coding.equals("chunked")) {
      return new Chunked(in);
    }
    if (!coding.isEmpty()) {
      throw new Broken("is sent as \"" + coding + "\"", false);
    }
    long length = head.length();
    if (length > most && !cut) {
      throw tooLong();
    }
    return length < 0 ? in : new Counted(in, length);
  }

  private byte[] unpacked(InputStream framed) throws IOException {
    // What is not longer than the cap when packed may be a thousand times as long when unpacked:
    // both are capped, and nothing is unpacked beyond the cap.
    try (GZIPInputStream plain = new GZIPInputStream(new Capped(framed, most), PIECE)) {
      return all(plain);
    } catch (ZipException e) {
      throw new Broken("is packed wrongly: " + e.getMessage(), true);
    }
  }

  private byte[] all(InputStream in) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] piece = new byte[PIECE];
    for (int got = in.read(piece); got >= 0; got = in.read(piece)) {
      int room = most - out.size();
      out.write(piece, 0, Math.min(got, room));
      if (got > room) {
        if (cut) {
          break;
        }
        throw tooLong();
      }
    }
    return out.toByteArray();
  }

  private Broken tooLong() {
    return tooLong(most);
  }

  static Broken tooLong(int most) {
    return new Broken("is longer than " + most + " bytes", false);
  }
}
