package org.steelyard.read.text;

import org.steelyard.read.terms.CharTable;

/// Classes of characters that reading asks for.
public final class Chars {
  private Chars() {}

  /// Blanks of any width, the zero-width no-break space and control characters.
  public static boolean blank(char c) {
    return CharTable.blank(c);
  }

  /// A hyphen that can stand at the end of a line within a word; the soft one included.
  public static boolean hyphen(char c) {
    return c == '-' || c == '\u00AD' || c == '\u2010' || c == '\u2011';
  }

  /// A dash or hyphen.
  public static boolean dash(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
  }

  /// Marks that end a sentence.
  public static boolean terminator(char c) {
    return CharTable.stop(c);
  }

  /// Quotation marks and brackets that may stand between a full stop and the next sentence.
  public static boolean closer(char c) {
    return switch (c) {
      case '"', '\'', '”', '’', '»', '“', '‘', ')', ']', '}', '›' -> true;
      default -> false;
    };
  }

  /// Quotation marks, brackets and dashes that may stand before a sentence's first word.
  public static boolean opener(char c) {
    return switch (c) {
      case '"', '\'', '“', '„', '‘', '‚', '«', '(', '[', '{', '‹', '¿', '¡', '”' -> true;
      default -> dash(c) || c == '•' || c == '*';
    };
  }

  /// Whether case tells where a sentence begins: Latin, Greek, Cyrillic and Armenian. Georgian
  /// letters count as lower case in Unicode and tell nothing.
  public static boolean cased(int c) {
    return c < 0x0590 || (c >= 0x1E00 && c < 0x2000);
  }

  /// Whether `text` from `start` to `end` ends as a sentence, closing quotes and brackets
  /// aside.
  public static boolean endsSentence(CharSequence text, int start, int end) {
    int i = end - 1;
    while (i >= start && (closer(text.charAt(i)) || blank(text.charAt(i)))) {
      i--;
    }
    return i >= start && terminator(text.charAt(i));
  }
}
