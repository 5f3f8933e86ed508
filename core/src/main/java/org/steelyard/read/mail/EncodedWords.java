package org.steelyard.read.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Decodes the words of headers that are written as `=?charset?Q?text?=` (RFC 2047).
///
/// Programs cut long words anywhere, also within a letter: neighbours of one encoding are
/// decoded together. Headers with bytes beyond ASCII are decoded as such.
final class EncodedWords {
  private static final int LONGEST_CHARSET = 80;

  private final String raw;
  private final StringBuilder text = new StringBuilder();
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
  private String charset = "";
  private boolean ended;

  private EncodedWords(String raw) {
    this.raw = raw;
  }

  /// Text of a header field, one unit a byte; runs of blanks count as one.
  static String decode(String raw) {
    if (raw.isEmpty()) {
      return "";
    }
    EncodedWords words = new EncodedWords(raw);
    words.run();
    return words.text.toString().replace('\t', ' ').strip();
  }

  private void run() {
    int plain = 0;
    int at = raw.indexOf("=?");
    while (at >= 0) {
      int end = word(plain, at);
      plain = end < 0 ? plain : end;
      at = raw.indexOf("=?", end < 0 ? at + 2 : end);
    }
    flush();
    text.append(Charsets.raw(raw.substring(plain)));
  }

  /// Decodes the word at `at`; where it ends, or -1 where it is none.
  private int word(int plain, int at) {
    int first = raw.indexOf('?', at + 2);
    if (ended || first < 0 || first - at > LONGEST_CHARSET || first + 2 >= raw.length()) {
      return -1;
    }
    char kind = Character.toUpperCase(raw.charAt(first + 1));
    if (raw.charAt(first + 2) != '?' || (kind != 'Q' && kind != 'B')) {
      return -1;
    }
    int end = raw.indexOf("?=", first + 3);
    if (end < 0) {
      // Nor does any later word end.
      ended = true;
      return -1;
    }
    String declared = raw.substring(at + 2, first);
    int star = declared.indexOf('*');
    String own = (star < 0 ? declared : declared.substring(0, star)).toLowerCase(Locale.ROOT);
    String between = raw.substring(plain, at);
    boolean neighbour = pending.size() > 0 && between.isBlank();
    if (!neighbour || !own.equals(charset)) {
      flush();
    }
    if (!neighbour) {
      text.append(Charsets.raw(between));
    }
    charset = own;
    byte[] content = raw.substring(first + 3, end).getBytes(StandardCharsets.ISO_8859_1);
    pending.writeBytes(kind == 'B' ? Transfer.base64(content) : Transfer.words(content));
    return end + 2;
  }

  private void flush() {
    text.append(Charsets.decode(pending.toByteArray(), charset));
    pending.reset();
  }
}
