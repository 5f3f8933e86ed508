package org.steelyard.read.text;

import java.util.List;

/// How the lines of a document were broken, learnt from all of them.
///
/// @param width typical length of a full line, 0 where lines are whole paragraphs
/// @param trailing whether a blank at the end of a line says that the paragraph goes on
record LineShapes(int width, boolean trailing) {
  /// Longest line that a typesetter or mail program would have broken, in units.
  private static final int WIDEST = 130;

  private static final int NARROWEST = 25;

  static LineShapes of(String text, List<List<Line>> groups) {
    int with = 0;
    int without = 0;
    int wrapped = 0;
    int other = 0;
    int[] widths = new int[WIDEST + 1];
    for (List<Line> group : groups) {
      for (int i = 0; i + 1 < group.size(); i++) {
        Line line = group.get(i);
        if (Chars.endsSentence(text, line.start(), line.end())
            || Chars.hyphen(text.charAt(line.end() - 1))) {
          continue;
        }
        with += line.trailing() ? 1 : 0;
        without += line.trailing() ? 0 : 1;
      }
      int width = width(text, group);
      if (width > 0) {
        wrapped += group.size();
        widths[width] += group.size();
      } else {
        other += group.size() > 2 ? group.size() : 0;
      }
    }
    boolean trailing = with >= 5 && with >= 4 * without;
    return new LineShapes(wrapped > other ? commonest(widths) : 0, trailing);
  }

  private static int commonest(int[] widths) {
    int best = 0;
    for (int i = 1; i < widths.length; i++) {
      best = widths[i] > widths[best] ? i : best;
    }
    return best;
  }

  /// Length of a full line in `group`; 0 where its lines do not look broken by a width.
  static int width(String text, List<Line> group) {
    if (group.size() < 3) {
      return 0;
    }
    int longest = 0;
    for (Line line : group) {
      longest = Math.max(longest, line.length());
    }
    if (longest > WIDEST || longest < NARROWEST) {
      return 0;
    }
    int full = 0;
    int ended = 0;
    for (int i = 0; i + 1 < group.size(); i++) {
      Line line = group.get(i);
      boolean fills = line.length() * 4 >= longest * 3;
      full += fills ? 1 : 0;
      ended += fills && Chars.endsSentence(text, line.start(), line.end()) ? 1 : 0;
    }
    // Where most full lines end a sentence they are short paragraphs.
    return full * 10 >= (group.size() - 1) * 6 && ended * 2 < full ? longest : 0;
  }
}
