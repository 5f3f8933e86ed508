package org.steelyard.read.fetch.address;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/// Paths and queries in the form in which they go over the wire (RFC 3986).
final class Paths {
  private static final String HEX = "0123456789ABCDEF";

  /// Kept as they are, besides letters and digits.
  private static final String PLAIN = "-._~:/?[]@!$&'()*+,;=%";

  private Paths() {}

  /// Everything that is not allowed in a path or query as `%XX` of its UTF-8 bytes.
  static String encoded(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
      int c = one & 0xff;
      if (c < 128 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
        out.append((char) c);
      } else {
        out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
      }
    }
    return out.toString();
  }

  /// `path` without `.` and `..`, beginning with `/`.
  static String normal(String path) {
    Deque<String> kept = new ArrayDeque<>();
    String[] parts = path.split("/", -1);
    for (int i = 0; i < parts.length; i++) {
      String part = parts[i];
      boolean last = i == parts.length - 1;
      if (part.equals("..")) {
        kept.pollLast();
      } else if (!part.equals(".") && (i > 0 || !part.isEmpty())) {
        kept.addLast(part);
      }
      if (last && (part.equals(".") || part.equals(".."))) {
        kept.addLast("");
      }
    }
    return "/" + String.join("/", kept);
  }
}
