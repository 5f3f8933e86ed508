package org.steelyard.read.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Runs of four words of a text, with how often each occurs: texts that share many share
/// much of their wording, whatever their layout.
final class Shingles {
  private static final int WORDS = 4;

  private Shingles() {}

  /// Shingles of `text`; a shorter text is one shingle, an empty one has none.
  static Map<List<String>, Integer> of(String text) {
    List<String> words = words(text);
    Map<List<String>, Integer> counts = new HashMap<>();
    for (int i = 0; i < Math.max(1, words.size() - WORDS + 1); i++) {
      List<String> shingle = List.copyOf(words.subList(i, Math.min(words.size(), i + WORDS)));
      if (!shingle.isEmpty()) {
        counts.merge(shingle, 1, Integer::sum);
      }
    }
    return counts;
  }

  /// Runs of letters, digits and underscores.
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    int i = 0;
    while (i < text.length()) {
      int code = text.codePointAt(i);
      if (word(code)) {
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      }
      i += Character.charCount(code);
    }
    if (start >= 0) {
      words.add(text.substring(start));
    }
    return words;
  }

  private static boolean word(int code) {
    return code == '_'
        || Character.isLetterOrDigit(code)
        || Character.getType(code) == Character.OTHER_NUMBER
        || Character.getType(code) == Character.LETTER_NUMBER;
  }
}
