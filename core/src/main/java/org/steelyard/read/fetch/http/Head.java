package org.steelyard.read.fetch.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Status and headers of an answer.
///
/// @param status 200 to 599
/// @param headers by lower-case name; repeated ones joined by `, `
record Head(int status, Map<String, String> headers) {
  private static final int MOST_BYTES = 64 << 10;
  private static final int MOST_INTERIM = 5;

  /// Reads heads until one is final: a server may send `100` or `103` before.
  static Head read(InputStream in) throws IOException {
    Lines lines = new Lines(in, MOST_BYTES);
    for (int i = 0; i <= MOST_INTERIM; i++) {
      Head head = one(lines);
      if (head.status >= 200) {
        return head;
      }
    }
    throw new Broken("never comes to an answer", false);
  }

  private static Head one(Lines lines) throws IOException {
    int status = status(lines.next());
    Map<String, String> headers = new TreeMap<>();
    for (String line = lines.next(); !line.isEmpty(); line = lines.next()) {
      int colon = line.indexOf(':');
      boolean folded = line.charAt(0) == ' ' || line.charAt(0) == '\t';
      if (colon < 1 || folded) {
        throw new Broken("answers with a header that is none", false);
      }
      String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
      headers.merge(name, line.substring(colon + 1).strip(), (a, b) -> a + ", " + b);
    }
    return new Head(status, headers);
  }

  private static int status(String line) throws Broken {
    boolean http = line.startsWith("HTTP/1.") && line.length() >= 12 && line.charAt(8) == ' ';
    int status = 0;
    for (int i = 9; http && i < 12; i++) {
      int digit = line.charAt(i) - '0';
      http = digit >= 0 && digit <= 9;
      status = status * 10 + digit;
    }
    if (!http || status < 100 || status > 599) {
      throw new Broken("does not speak HTTP", false);
    }
    return status;
  }

  /// Value of a header, empty where it is absent.
  String get(String name) {
    return headers.getOrDefault(name, "");
  }

  /// A header in which people write addresses: bytes beyond ASCII are UTF-8.
  String address(String name) {
    return new String(get(name).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  /// Length of the body as declared, or -1.
  long length() throws Broken {
    String said = get("content-length");
    if (said.isEmpty()) {
      return -1;
    }
    boolean number = said.length() <= 18 && said.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!number) {
      throw new Broken("declares the length \"" + said + "\"", false);
    }
    return Long.parseLong(said);
  }
}
