package org.steelyard.read.unpack;

import java.util.Locale;

/// Pieces of web pages, as feeds and tables hold them, made whole so that they are known as such.
final class Fragments {
  private static final int HEAD = 2000;

  private Fragments() {}

  /// Whether a text is markup although it is not called so: it begins with an element and
  /// closes one.
  static boolean isMarkup(String text) {
    boolean element = text.length() > 2 && text.charAt(0) == '<' && letter(text.charAt(1));
    return (element || text.startsWith("<!")) && text.contains("</");
  }

  private static boolean letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /// `html` with a head, where it has none.
  static String page(String html) {
    String head = html.substring(0, Math.min(html.length(), HEAD)).toLowerCase(Locale.ROOT);
    boolean whole = head.startsWith("<!doctype html") || head.startsWith("<html");
    return whole ? html : "<!doctype html>\n<meta charset=\"utf-8\">\n" + html;
  }
}
