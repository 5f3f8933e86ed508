package org.steelyard.publish.markup;

import java.util.Locale;

/// Makes characters visible that are not, so that a text cannot show other than it reads.
public final class Visible {
  private Visible() {}

  /// `text` with invisible and direction-changing characters written as `⟦U+202E⟧`; line
  /// ends and tabs become spaces.
  public static String of(String text) {
    if (text.codePoints().noneMatch(Visible::hidden)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(out, c));
    return out.toString();
  }

  private static void append(StringBuilder out, int c) {
    if (c == '\n' || c == '\r' || c == '\t') {
      out.append(' ');
    } else if (hidden(c)) {
      out.append(String.format(Locale.ROOT, "⟦U+%04X⟧", c));
    } else {
      out.appendCodePoint(c);
    }
  }

  private static boolean hidden(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }
}
