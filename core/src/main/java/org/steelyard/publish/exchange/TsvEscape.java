package org.steelyard.publish.exchange;

/// Escapes text and feature values as WebAnno TSV 3.3 does.
final class TsvEscape {
  private TsvEscape() {}

  /// A feature value: reserved characters behind a backslash; `*` where it is empty.
  static String value(String value) {
    return value.isEmpty()
        ? "*"
        : value
            .replace("\\", "\\\\")
            .replace("[", "\\[")
            .replace("]", "\\]")
            .replace("|", "\\|")
            .replace("_", "\\_")
            .replace("->", "\\->")
            .replace(";", "\\;")
            .replace("\t", "\\t")
            .replace("\n", "\\n")
            .replace("*", "\\*");
  }

  /// A stretch of the document, without line feeds.
  static String text(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> out.append("\\\\");
        case '\t' -> out.append("\\t");
        case '\n' -> out.append("\\n");
        case '\f' -> out.append("\\f");
        case '\r' -> out.append("\\r");
        case '\b' -> out.append("\\b");
        default -> {
          if (c < ' ' && c != 0x0B) {
            out.append('\\');
          }
          out.append(c);
        }
      }
    }
    return out.toString();
  }
}
