package org.steelyard.publish.exchange;

/// Turns UTF-16 offsets of a text into counts of code points, as REFI-QDA has them.
final class CodePoints {
  private final String text;
  private final boolean same;

  CodePoints(String text) {
    this.text = text;
    this.same = text.chars().noneMatch(c -> Character.isSurrogate((char) c));
  }

  /// Code points before `offset`.
  int at(int offset) {
    return same ? offset : text.codePointCount(0, offset);
  }
}
