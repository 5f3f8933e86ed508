package org.steelyard.read.pdf;

import org.steelyard.read.text.Chars;
import org.steelyard.read.text.ListMarkers;

/// A line of a column.
///
/// @param column where it stands
/// @param left edge, in points
/// @param right edge
/// @param y base line, downwards
/// @param size of most of its letters
/// @param bold share of its letters in a bold font, 0..1
/// @param text never blank
/// @param place body, note or margin
record Line(
    Column column,
    double left,
    double right,
    double y,
    double size,
    double bold,
    String text,
    Place place) {
  Line at(Place other) {
    return new Line(column, left, right, y, size, bold, text, other);
  }

  /// Whether it ends a sentence.
  boolean ended() {
    return Chars.endsSentence(text, 0, text.length());
  }

  boolean hyphenated() {
    int end = text.length();
    return end > 1
        && Chars.hyphen(text.charAt(end - 1))
        && Character.isLetter(text.charAt(end - 2));
  }

  boolean startsLower() {
    char first = text.charAt(0);
    return Character.isLowerCase(first) && Chars.cased(first);
  }

  boolean item() {
    return ListMarkers.at(text, 0, text.length());
  }

  /// Points between its end and the column's.
  double free() {
    return column.right() - right;
  }

  /// Points between the column's left edge and its own.
  double indent() {
    return left - column.left();
  }

  /// Estimated width of its first word, in points.
  double firstWord() {
    int blank = text.indexOf(' ');
    int units = blank < 0 ? text.length() : blank;
    return (right - left) * units / text.length();
  }

  /// Whether a word could have followed in its column: the writer wanted the line to end.
  boolean stopsBefore(Line next) {
    return free() > next.firstWord() + size;
  }
}
