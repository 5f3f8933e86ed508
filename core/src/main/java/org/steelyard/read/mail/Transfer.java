package org.steelyard.read.mail;

import java.util.Arrays;
import java.util.Locale;

/// Undoes what was done to bytes so that old mail servers let them pass. Never fails: what is no
/// such encoding stays as it is.
final class Transfer {
  private Transfer() {}

  /// Bytes of a body.
  ///
  /// @param encoding the Content-Transfer-Encoding; anything unknown leaves the bytes as they are
  static byte[] decode(byte[] bytes, String encoding) {
    String name = encoding.strip().toLowerCase(Locale.ROOT);
    if (name.startsWith("base64")) {
      return base64(bytes);
    }
    return name.startsWith("quoted-printable") ? quoted(bytes, false) : bytes;
  }

  /// Whether bodies under this encoding differ from what they stand for.
  static boolean encodes(String encoding) {
    String name = encoding.strip().toLowerCase(Locale.ROOT);
    return name.startsWith("base64") || name.startsWith("quoted-printable");
  }

  /// Bytes of an encoded word of a header: quoted, with `_` for a blank.
  static byte[] words(byte[] bytes) {
    return quoted(bytes, true);
  }

  /// Decodes base64; what is not of its alphabet is left out, several pieces may follow.
  static byte[] base64(byte[] bytes) {
    byte[] out = new byte[bytes.length / 4 * 3 + 3];
    int length = 0;
    int bits = 0;
    int have = 0;
    for (byte b : bytes) {
      int value = value(b);
      if (b == '=') {
        bits = 0;
        have = 0;
      }
      if (value < 0) {
        continue;
      }
      bits = (bits << 6 | value) & 0xFFFFFF;
      have += 6;
      if (have >= 8) {
        have -= 8;
        out[length++] = (byte) (bits >> have);
      }
    }
    return Arrays.copyOf(out, length);
  }

  private static int value(byte b) {
    if (b >= 'A' && b <= 'Z') {
      return b - 'A';
    }
    if (b >= 'a' && b <= 'z') {
      return b - 'a' + 26;
    }
    if (b >= '0' && b <= '9') {
      return b - '0' + 52;
    }
    return b == '+' || b == '-' ? 62 : b == '/' || b == '_' ? 63 : -1;
  }

  private static byte[] quoted(byte[] bytes, boolean word) {
    byte[] out = new byte[bytes.length];
    int length = 0;
    int i = 0;
    while (i < bytes.length) {
      byte b = bytes[i];
      if (b != '=') {
        out[length++] = word && b == '_' ? (byte) ' ' : b;
        i++;
        continue;
      }
      int high = i + 1 < bytes.length ? Character.digit((char) bytes[i + 1], 16) : -1;
      int low = i + 2 < bytes.length ? Character.digit((char) bytes[i + 2], 16) : -1;
      if (high >= 0 && low >= 0) {
        out[length++] = (byte) (high * 16 + low);
        i += 3;
        continue;
      }
      int line = softBreak(bytes, i + 1);
      if (line < 0) {
        out[length++] = b;
        i++;
      } else {
        i = line;
      }
    }
    return Arrays.copyOf(out, length);
  }

  /// Where the next line begins if nothing but blanks stand before it; -1 otherwise.
  private static int softBreak(byte[] bytes, int from) {
    int i = from;
    while (i < bytes.length && (bytes[i] == ' ' || bytes[i] == '\t') && i - from < 80) {
      i++;
    }
    if (i == bytes.length) {
      return i;
    }
    return bytes[i] == '\n' || bytes[i] == '\r' ? Lines.after(bytes, i, bytes.length) : -1;
  }
}
