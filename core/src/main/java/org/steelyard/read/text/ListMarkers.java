package org.steelyard.read.text;

/// Marks that begin an item of a list: bullets, dashes, `1)`, `a)`, `1.`.
public final class ListMarkers {
  private ListMarkers() {}

  /// Whether the line of `text` from `start` to `end` begins with such a mark and a blank.
  public static boolean at(CharSequence text, int start, int end) {
    if (end - start < 3) {
      return false;
    }
    char c = text.charAt(start);
    if (Chars.dash(c) || c == '•' || c == '*' || c == '·' || c == '▪' || c == '◦' || c == '●') {
      return Chars.blank(text.charAt(start + 1));
    }
    int i = start;
    while (i < end && i < start + 3 && Character.isDigit(text.charAt(i))) {
      i++;
    }
    if (i == start && Character.isLowerCase(c)) {
      return text.charAt(i + 1) == ')' && Chars.blank(text.charAt(i + 2));
    }
    boolean mark = i > start && i + 1 < end && (text.charAt(i) == ')' || text.charAt(i) == '.');
    return mark && (Chars.blank(text.charAt(i + 1)) || text.charAt(i) == ')');
  }
}
