package org.steelyard.app.names;

import java.text.Normalizer;
import java.util.Locale;

/// Writes what people take for the same name the same: case, accents, dotless i, apostrophes.
///
/// Loops over characters and no patterns: thousands of names are folded at a start.
final class Fold {
  private Fold() {}

  static String fold(String name) {
    String plain = ascii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
    String lower = plain.toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(lower.length());
    boolean gap = false;
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (Character.isWhitespace(c) || Character.getType(c) == Character.DASH_PUNCTUATION) {
        gap = !folded.isEmpty();
      } else if (Character.getType(c) != Character.NON_SPACING_MARK && !apostrophe(c)) {
        folded.append(gap ? " " : "").append(letter(c));
        gap = false;
      }
    }
    return folded.toString();
  }

  private static boolean ascii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  private static char letter(char c) {
    return switch (c) {
      case 'ı' -> 'i';
      case 'ə' -> 'a';
      default -> c;
    };
  }

  private static boolean apostrophe(char c) {
    return c == '\'' || c == '’' || c == 'ʼ' || c == '`';
  }
}
