package org.steelyard.read.text;

import java.util.ArrayList;
import java.util.List;

/// A line of the canonical text, trimmed; `start == end` for a blank one.
///
/// @param start first visible unit
/// @param end unit after the last visible one
/// @param indented whether blanks stand before it
/// @param trailing whether blanks stand after it, as PDF viewers leave them where a paragraph
/// goes on
/// @param pageBreak whether a form feed precedes it
public record Line(int start, int end, boolean indented, boolean trailing, boolean pageBreak) {
  /// Whether nothing visible stands in it.
  public boolean blank() {
    return start == end;
  }

  /// Visible units.
  public int length() {
    return end - start;
  }

  /// Lines of `text` between `from` and `to`, whatever ends them.
  public static List<Line> of(String text, int from, int to) {
    List<Line> lines = new ArrayList<>();
    int start = from;
    boolean page = false;
    for (int i = from; i <= to; i++) {
      char c = i < to ? text.charAt(i) : '\n';
      if (!breaks(c)) {
        continue;
      }
      lines.add(trim(text, start, i, page));
      page = c == '\f';
      if (c == '\r' && i + 1 < to && text.charAt(i + 1) == '\n') {
        i++;
      }
      start = i + 1;
    }
    return lines;
  }

  private static boolean breaks(char c) {
    if (c > '\r' && c < '\u0085') {
      return false;
    }
    return switch (c) {
      case '\n', '\r', '\f', '\u000B', '\u0085', '\u2028', '\u2029' -> true;
      default -> false;
    };
  }

  private static Line trim(String text, int from, int to, boolean page) {
    int start = from;
    int end = to;
    while (start < end && Chars.blank(text.charAt(start))) {
      start++;
    }
    while (end > start && Chars.blank(text.charAt(end - 1))) {
      end--;
    }
    return new Line(start, end, start > from, end < to && end > start, page);
  }
}
