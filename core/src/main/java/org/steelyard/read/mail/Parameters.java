package org.steelyard.read.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// A header field of a value and parameters: `text/plain; charset="utf-8"`. Parameters may come
/// in pieces and with an encoding of their own (RFC 2231).
final class Parameters {
  private static final int MOST = 200;

  private final String value;
  private final Map<String, String> parameters = new TreeMap<>();

  Parameters(String raw) {
    int semicolon = raw.indexOf(';');
    value = (semicolon < 0 ? raw : raw.substring(0, semicolon)).strip().toLowerCase(Locale.ROOT);
    int at = semicolon < 0 ? raw.length() : semicolon + 1;
    while (at < raw.length() && parameters.size() < MOST) {
      at = parameter(raw, at);
    }
  }

  private int parameter(String raw, int from) {
    int equals = from;
    while (equals < raw.length() && raw.charAt(equals) != '=' && raw.charAt(equals) != ';') {
      equals++;
    }
    String name = raw.substring(from, equals).strip().toLowerCase(Locale.ROOT);
    if (equals == raw.length() || raw.charAt(equals) == ';') {
      return equals + 1;
    }
    int i = equals + 1;
    while (i < raw.length() && (raw.charAt(i) == ' ' || raw.charAt(i) == '\t')) {
      i++;
    }
    StringBuilder content = new StringBuilder();
    boolean quoted = i < raw.length() && raw.charAt(i) == '"';
    i += quoted ? 1 : 0;
    while (i < raw.length() && raw.charAt(i) != (quoted ? '"' : ';')) {
      if (quoted && raw.charAt(i) == '\\' && i + 1 < raw.length()) {
        i++;
      }
      content.append(raw.charAt(i));
      i++;
    }
    parameters.putIfAbsent(name, quoted ? content.toString() : content.toString().strip());
    while (i < raw.length() && raw.charAt(i) != ';') {
      i++;
    }
    return i + 1;
  }

  /// The value before the parameters, in lower case.
  String value() {
    return value;
  }

  /// A parameter as text, or empty.
  String of(String name) {
    String plain = parameters.getOrDefault(name, "");
    if (!plain.isEmpty()) {
      return EncodedWords.decode(plain);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    String whole = parameters.getOrDefault(name + "*", "");
    String charset = whole.isEmpty() ? "" : charset(whole);
    if (!whole.isEmpty()) {
      bytes.writeBytes(percent(whole.substring(charset.length())));
    }
    for (int i = 0; whole.isEmpty() && i < MOST; i++) {
      String escaped = parameters.getOrDefault(name + "*" + i + "*", "");
      String piece = parameters.getOrDefault(name + "*" + i, "");
      if (escaped.isEmpty() && piece.isEmpty()) {
        break;
      }
      if (i == 0 && !escaped.isEmpty()) {
        charset = charset(escaped);
        escaped = escaped.substring(charset.length());
      }
      bytes.writeBytes(
          escaped.isEmpty() ? piece.getBytes(StandardCharsets.ISO_8859_1) : percent(escaped));
    }
    int quote = charset.indexOf('\'');
    return Charsets.decode(bytes.toByteArray(), quote < 0 ? "" : charset.substring(0, quote));
  }

  /// The head of an extended value: encoding and language, each with an apostrophe after it.
  private static String charset(String extended) {
    int first = extended.indexOf('\'');
    int second = first < 0 ? -1 : extended.indexOf('\'', first + 1);
    return second < 0 ? "" : extended.substring(0, second + 1);
  }

  private static byte[] percent(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < text.length(); i++) {
      int high = i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
      int low = i + 2 < text.length() ? Character.digit(text.charAt(i + 2), 16) : -1;
      if (text.charAt(i) == '%' && high >= 0 && low >= 0) {
        out.write(high * 16 + low);
        i += 2;
      } else {
        out.write(text.charAt(i));
      }
    }
    return out.toByteArray();
  }
}
