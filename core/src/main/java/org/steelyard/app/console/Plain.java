package org.steelyard.app.console;

import java.util.Locale;

/// Text from documents made safe for a terminal: it must not move the cursor, change colours or
/// turn the reading order round.
public final class Plain {
  private static final int ELLIPSIS = 1;

  private Plain() {}

  /// `text` with control, invisible and reordering characters shown by their code points;
  /// line ends stay.
  public static String text(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (c == '\n' || !hidden(c)) {
                plain.appendCodePoint(c);
              } else if (c == '\t' || c == '\r') {
                plain.append(' ');
              } else {
                plain.append(String.format(Locale.ROOT, "\\u%04x", c));
              }
            });
    return plain.toString();
  }

  /// `text` on one line of at most `width` units, cut at a word where it is longer.
  public static String line(String text, int width) {
    String line = text(text).replaceAll("\\s+", " ").strip();
    if (line.length() <= width) {
      return line;
    }
    int cut = line.lastIndexOf(' ', width - ELLIPSIS);
    return line.substring(0, cut > width / 2 ? cut : width - ELLIPSIS).stripTrailing() + "…";
  }

  private static boolean hidden(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE -> true;
      default -> c == '\u2028' || c == '\u2029';
    };
  }
}
