package org.steelyard.read.mail;

import java.util.List;

/// Files that old programs wrote into the text of a message.
final class Uuencoded {
  private static final int NAME_AT = "begin 644 ".length();

  private Uuencoded() {}

  /// `text` without such files, whose names are added to `names`.
  static String without(String text, List<String> names) {
    int begin = next(text, 0);
    if (begin < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    int from = 0;
    while (begin >= 0) {
      int end = text.indexOf("\nend", begin);
      int line = text.indexOf('\n', begin);
      names.add(text.substring(begin + NAME_AT, line).strip());
      out.append(text, from, begin);
      from = end < 0 ? text.length() : end + "\nend".length();
      begin = end < 0 ? -1 : next(text, from);
    }
    return out.append(text, from, text.length()).toString();
  }

  /// Where such a file begins: "begin", a mode of three digits, a name, and a full line.
  private static int next(String text, int from) {
    int at = text.indexOf("begin ", from);
    while (at >= 0) {
      int line = text.indexOf('\n', at);
      boolean first = at == 0 || text.charAt(at - 1) == '\n';
      boolean mode = first && line > at + NAME_AT && text.charAt(at + NAME_AT - 1) == ' ';
      for (int i = at + 6; mode && i < at + 9; i++) {
        mode = text.charAt(i) >= '0' && text.charAt(i) <= '7';
      }
      if (mode && line + 1 < text.length() && text.charAt(line + 1) == 'M') {
        return at;
      }
      at = text.indexOf("begin ", at + 6);
    }
    return -1;
  }
}
