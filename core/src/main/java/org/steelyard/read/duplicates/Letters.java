package org.steelyard.read.duplicates;

import java.text.Normalizer;
import java.util.Locale;

/// Letters folded for comparison: no case, no diacritics, look-alikes of two scripts made one.
///
/// Unlike most folding this one is for comparing copies only: it makes `ё` and `е`, `ı` and `i`,
/// `ə` and `e`, Latin `a` and Cyrillic `а` the same. Units beyond the basic plane count as blanks.
final class Letters {
  /// No letter: ends a word.
  static final char BREAK = 0;

  /// Neither a letter nor a break: apostrophes, combining marks, soft hyphens.
  static final char SKIP = 1;

  private static final String ALIKE = "аaеeоoрpсcхxуyіiјjѕsэeəeәeıiøołlđdßsґгєеώω";
  private static final String SKIPPED = "'’‘ʼ`´ʹ′＇ʻ";
  private static final char[] TABLE = table();

  private Letters() {}

  /// The folded letter or digit, [#BREAK] or [#SKIP].
  static char fold(char c) {
    return TABLE[c];
  }

  private static char[] table() {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < table.length; c++) {
      table[c] = computed((char) c);
    }
    return table;
  }

  private static char computed(char c) {
    int type = Character.getType(c);
    if (SKIPPED.indexOf(c) >= 0
        || type == Character.NON_SPACING_MARK
        || type == Character.FORMAT
        || type == Character.MODIFIER_LETTER) {
      return SKIP;
    }
    if (!Character.isLetterOrDigit(c)) {
      return BREAK;
    }
    if (Character.isDigit(c)) {
      return (char) ('0' + Character.digit(c, 10));
    }
    String lower = String.valueOf(c).toLowerCase(Locale.ROOT);
    return alike(Normalizer.normalize(lower, Normalizer.Form.NFKD).charAt(0));
  }

  private static char alike(char letter) {
    for (int i = 0; i < ALIKE.length(); i += 2) {
      if (ALIKE.charAt(i) == letter) {
        return ALIKE.charAt(i + 1);
      }
    }
    return letter;
  }
}
