package org.steelyard.read.mail;

/// Tells which lines a mail program cut because they were full. Unlike other text a message is
/// cut by one program at one width, so that the whole message tells the width.
final class Wrapping {
  /// Programs cut at 65 to 78 units; quotation marks take a few.
  private static final int NARROWEST = 55;

  private static final int WIDEST = 80;

  private Wrapping() {}

  /// Width at which `text` was cut; 0 where its lines are whole paragraphs or tell nothing.
  static int width(String text) {
    int width = 0;
    int full = 0;
    int wider = 0;
    int lines = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      int length = line.stripTrailing().length();
      lines += length > 0 ? 1 : 0;
      wider += length > WIDEST ? 1 : 0;
      if (length >= NARROWEST && length <= WIDEST) {
        full++;
        width = Math.max(width, length);
      }
    }
    return full >= 2 && wider * 10 <= lines ? width : 0;
  }

  /// Whether `line` was cut because the first word of `next` did not fit. A hyphen at the end is
  /// left for the reader of hyphens.
  static boolean cut(String line, String next, int width) {
    String words = line.stripTrailing();
    String following = next.stripLeading();
    int blank = following.indexOf(' ');
    int first = blank < 0 ? following.length() : blank;
    return width > 0
        && !words.endsWith("-")
        && !words.isEmpty()
        && words.length() + 1 + first > width;
  }
}
