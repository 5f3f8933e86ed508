package org.steelyard.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// The lines of a stream, one after the other, with their numbers. Only a line feed ends a line; a
/// carriage return before it goes. Not safe for several threads.
final class Lines {
  /// Longer lines are cut and marked.
  static final int LONGEST = 1 << 20;

  private final InputStream in;
  private final Charset charset;
  private final byte[] buffer = new byte[1 << 16];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 10);
  private int from;
  private int to;
  private long number;
  private boolean ended;
  private boolean tooLong;

  Lines(InputStream in, Charset charset) {
    this.in = in;
    this.charset = charset;
  }

  /// Reads the next line; false at the end. Where reading fails, what there is of the line stays.
  boolean next() throws IOException {
    line.reset();
    tooLong = false;
    ended = false;
    boolean any = false;
    while (true) {
      if (from == to) {
        // The number is that of the line where reading failed.
        number += any ? 0 : 1;
        any = true;
        from = 0;
        to = 0;
        int read = in.read(buffer, 0, buffer.length);
        if (read < 0) {
          boolean rest = line.size() > 0;
          number -= rest ? 0 : 1;
          return rest;
        }
        to = read;
        continue;
      }
      number += any ? 0 : 1;
      any = true;
      int end = from;
      while (end < to && buffer[end] != '\n') {
        end++;
      }
      int room = LONGEST - line.size();
      tooLong |= end - from > room;
      line.write(buffer, from, Math.min(end - from, room));
      ended = end < to;
      from = ended ? end + 1 : end;
      if (ended) {
        return true;
      }
    }
  }

  /// Number of the last line, from 1.
  long number() {
    return number;
  }

  /// Whether a line feed ended it.
  boolean ended() {
    return ended;
  }

  /// Whether it is longer than a mebibyte, and cut.
  boolean tooLong() {
    return tooLong;
  }

  /// Its text, bytes that are no text of the charset replaced.
  String text() {
    int length = line.size();
    byte[] bytes = line.toByteArray();
    if (length > 0 && bytes[length - 1] == '\r') {
      length--;
    }
    boolean mark =
        number == 1
            && length >= 3
            && (bytes[0] & 0xFF) == 0xEF
            && (bytes[1] & 0xFF) == 0xBB
            && (bytes[2] & 0xFF) == 0xBF;
    return mark
        ? new String(bytes, 3, length - 3, StandardCharsets.UTF_8)
        : new String(bytes, 0, length, charset);
  }

  /// Whether all its bytes are text of the charset.
  boolean clean(String text) {
    if (text.indexOf('\uFFFD') < 0) {
      return true;
    }
    try {
      charset.newDecoder().decode(ByteBuffer.wrap(line.toByteArray()));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
