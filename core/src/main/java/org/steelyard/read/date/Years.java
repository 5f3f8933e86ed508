package org.steelyard.read.date;

import java.util.List;
import java.util.Locale;
import org.steelyard.read.terms.PhraseSet;
import org.steelyard.read.terms.Terms;
import org.steelyard.read.terms.WordList;

/// Finds which year a text is written in, from the years that it mentions.
final class Years {
  private final PhraseSet deadlines;
  private final List<String> present;

  Years(Terms terms) {
    deadlines = terms.set("deadline");
    present = terms.phrases("current-year");
  }

  /// Largest year of `paragraphs` that no word before it makes a deadline; 0 where there
  /// is none. A report mentions the year in which it is written, and later ones only as
  /// deadlines.
  int latest(List<String> paragraphs) {
    int latest = 0;
    for (String paragraph : paragraphs) {
      for (int at = next(paragraph, 0); at >= 0; at = next(paragraph, at + 4)) {
        int year = Integer.parseInt(paragraph, at, at + 4, 10);
        if (year > latest && !deadline(paragraph, at)) {
          latest = year;
        }
      }
    }
    return latest;
  }

  private boolean deadline(String paragraph, int end) {
    String before = paragraph.substring(Math.max(0, end - 20), end);
    WordList words = WordList.of(before);
    return words.size() > 0 && deadlines.is(words, words.size() - 1);
  }

  /// Latest year that a phrase like "since the outset of" calls the present one; 0 for
  /// none.
  int present(List<String> paragraphs) {
    int latest = 0;
    for (String paragraph : paragraphs) {
      for (int at = next(paragraph, 0); at >= 0; at = next(paragraph, at + 4)) {
        int year = Integer.parseInt(paragraph, at, at + 4, 10);
        if (year > latest && calledPresent(paragraph, at, at + 4)) {
          latest = year;
        }
      }
    }
    return latest;
  }

  private boolean calledPresent(String paragraph, int start, int end) {
    String before = lower(paragraph.substring(Math.max(0, start - 40), start)).stripTrailing();
    String after = lower(paragraph.substring(end, Math.min(paragraph.length(), end + 40))).strip();
    for (String phrase : present) {
      if (before.endsWith(phrase) || after.startsWith(phrase)) {
        return true;
      }
    }
    return false;
  }

  /// Where from `from` on a year of our time (19.., 20..) stands alone in `text`, no part of a
  /// sum, an address or a longer number; -1 for nowhere. By hand, because a pattern took a
  /// fifth of the time of reading.
  static int next(String text, int from) {
    int end = text.length() - 3;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if ((c == '1' || c == '2')
          && text.charAt(i + 1) == (c == '1' ? '9' : '0')
          && digit(text, i + 2)
          && digit(text, i + 3)
          && alone(text, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean alone(String text, int at) {
    boolean goesOn = at + 4 < text.length() && (digit(text, at + 4) || text.charAt(at + 4) == '%');
    boolean joined =
        at > 0
            && (digit(text, at - 1)
                || "$€£₴₽.,/-".indexOf(text.charAt(at - 1)) >= 0
                || Character.isLetter(text.codePointBefore(at)));
    return !goesOn && !joined;
  }

  private static boolean digit(String text, int i) {
    return text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
