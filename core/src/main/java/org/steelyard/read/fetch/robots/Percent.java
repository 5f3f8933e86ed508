package org.steelyard.read.fetch.robots;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// One spelling for paths that mean the same: `%7e`, `%7E` and `~`; `ä` and `%C3%A4`.
final class Percent {
  private Percent() {}

  static String normal(String path) {
    byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
    StringBuilder out = new StringBuilder(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      int c = bytes[i] & 0xff;
      int coded = c == '%' ? coded(bytes, i) : -1;
      if (coded >= 0) {
        append(out, coded, !unreserved(coded));
        i += 2;
      } else {
        append(out, c, c >= 128 || c <= ' ');
      }
    }
    return out.toString();
  }

  private static void append(StringBuilder out, int c, boolean code) {
    if (code) {
      out.append(String.format(Locale.ROOT, "%%%02X", c));
    } else {
      out.append((char) c);
    }
  }

  private static int coded(byte[] bytes, int at) {
    if (at + 2 >= bytes.length) {
      return -1;
    }
    int high = Character.digit(bytes[at + 1], 16);
    int low = Character.digit(bytes[at + 2], 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }

  private static boolean unreserved(int c) {
    return c < 128 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0);
  }
}
