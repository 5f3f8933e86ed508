package org.steelyard.read.office;

import java.nio.charset.StandardCharsets;

/// Cuts RTF into groups, control words, symbols and bytes of text. Not safe for several threads.
final class RtfTokens {
  /// What came next.
  enum Kind {
    OPEN,
    CLOSE,
    /// A control word.
    WORD,
    /// A control symbol: a backslash and one byte that is no letter.
    SYMBOL,
    /// A byte of text, written in hexadecimal.
    HEX,
    /// A byte of text.
    BYTE,
    END
  }

  /// Control words are at most this long; what is longer is cut and known to nobody.
  private static final int LONGEST_WORD = 32;

  private final byte[] bytes;
  private int at;
  private String word = "";
  private boolean numbered;
  private int number;
  private int unit;

  RtfTokens(byte[] bytes) {
    this.bytes = bytes;
  }

  /// Goes on to the next token.
  Kind next() {
    while (at < bytes.length) {
      int c = bytes[at] & 0xFF;
      at++;
      switch (c) {
        case '{' -> {
          return Kind.OPEN;
        }
        case '}' -> {
          return Kind.CLOSE;
        }
        case '\\' -> {
          Kind kind = control();
          if (kind != Kind.WORD || !word.equals("bin")) {
            return kind;
          }
          at = (int) Math.min(bytes.length, (long) at + Math.max(0, number));
        }
        case '\r', '\n', 0 -> {}
        default -> {
          unit = c;
          return Kind.BYTE;
        }
      }
    }
    return Kind.END;
  }

  private Kind control() {
    if (at >= bytes.length) {
      return Kind.END;
    }
    int c = bytes[at] & 0xFF;
    if (letter(c)) {
      word();
      return Kind.WORD;
    }
    at++;
    unit = c;
    if (c == '\'') {
      int high = digit(at);
      int low = digit(at + 1);
      if (high < 0 || low < 0) {
        unit = ' ';
        return Kind.BYTE;
      }
      at += 2;
      unit = high * 16 + low;
      return Kind.HEX;
    }
    if (c == '\r' || c == '\n') {
      word = "par";
      numbered = false;
      return Kind.WORD;
    }
    return Kind.SYMBOL;
  }

  private void word() {
    int start = at;
    while (at < bytes.length && letter(bytes[at] & 0xFF)) {
      at++;
    }
    int length = Math.min(at - start, LONGEST_WORD);
    word = new String(bytes, start, length, StandardCharsets.ISO_8859_1);
    boolean minus = at < bytes.length && bytes[at] == '-';
    int from = minus ? at + 1 : at;
    int p = from;
    long value = 0;
    while (p < bytes.length && bytes[p] >= '0' && bytes[p] <= '9') {
      value = Math.min(Integer.MAX_VALUE, value * 10 + bytes[p] - '0');
      p++;
    }
    numbered = p > from;
    number = numbered ? (int) (minus ? -value : value) : 0;
    at = numbered ? p : at;
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
  }

  private static boolean letter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private int digit(int index) {
    return index < bytes.length ? Character.digit((char) (bytes[index] & 0xFF), 16) : -1;
  }

  /// The control word.
  String name() {
    return word;
  }

  /// Whether a number follows the control word.
  boolean hasNumber() {
    return numbered;
  }

  /// The number after the control word, 0 where there is none.
  int number() {
    return number;
  }

  /// The byte of text, or the symbol.
  int unit() {
    return unit;
  }
}
