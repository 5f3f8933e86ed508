package org.steelyard.read.unpack.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.steelyard.read.unpack.stream.Layer;
import org.steelyard.read.unpack.stream.Source;

/// Text in UTF-16, as spreadsheets save it, turned into UTF-8 while it is read.
public final class Utf8 extends Layer {
  private static final int UNITS = 4096;

  private final Source in;
  private final CharsetDecoder decoder;
  private ByteBuffer ready = ByteBuffer.allocate(0);
  private byte[] rest = {};

  private Utf8(Source in, Charset charset) {
    this.in = in;
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
  }

  /// `in` where it is of bytes without zeros, else its text in UTF-8; without byte order mark.
  public static Source of(Source in) throws IOException {
    byte[] head = in.head(4);
    if (head.length >= 3 && mark(head, 0xEF, 0xBB) && (head[2] & 0xFF) == 0xBF) {
      in.pass(3);
      return in;
    }
    boolean little = mark(head, 0xFF, 0xFE);
    boolean big = mark(head, 0xFE, 0xFF);
    if (little || big) {
      in.pass(2);
    } else if (head.length == 4) {
      little = head[0] != 0 && head[1] == 0 && head[2] != 0 && head[3] == 0;
      big = head[0] == 0 && head[1] != 0 && head[2] == 0 && head[3] != 0;
    }
    if (!little && !big) {
      return in;
    }
    return new Source(new Utf8(in, little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE));
  }

  private static boolean mark(byte[] head, int first, int second) {
    return head.length >= 2 && (head[0] & 0xFF) == first && (head[1] & 0xFF) == second;
  }

  @Override
  protected int some(byte[] bytes, int offset, int length) throws IOException {
    while (!ready.hasRemaining()) {
      byte[] more = in.readNBytes(2 * UNITS - rest.length);
      boolean end = more.length == 0;
      if (end && rest.length == 0) {
        return -1;
      }
      ByteBuffer raw = ByteBuffer.allocate(rest.length + more.length).put(rest).put(more).flip();
      CharBuffer text = CharBuffer.allocate(raw.remaining() + 2);
      decoder.decode(raw, text, end);
      rest = new byte[end ? 0 : raw.remaining()];
      raw.get(rest);
      ready = StandardCharsets.UTF_8.encode(text.flip());
    }
    int part = Math.min(length, ready.remaining());
    ready.get(bytes, offset, part);
    return part;
  }
}
