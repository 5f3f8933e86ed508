package org.steelyard.read.identify;

import java.util.List;
import java.util.Map;
import org.steelyard.read.terms.CharTable;
import org.steelyard.read.terms.WordList;

/// For each letter its script and the languages that it speaks for, as bit masks.
final class Letters {
  /// Letters beyond these speak for no language that is told by letters.
  private static final int LIMIT = 0x0700;

  /// Mark of a letter that speaks for or against a language.
  static final int TELLING = 8;

  private final byte[] kinds = new byte[1 << 16];
  private final int[] strong = new int[LIMIT];
  private final int[] weak = new int[LIMIT];
  private final int[] absent = new int[LIMIT];

  /// @param languages the order of the bits
  Letters(List<String> languages) {
    fill(strong, Alphabets.distinctive(), languages);
    fill(weak, Alphabets.weak(), languages);
    fill(absent, Alphabets.absent(), languages);
    for (int unit = 0; unit < kinds.length; unit++) {
      char c = (char) unit;
      boolean tells = unit < LIMIT && (strong[unit] | weak[unit] | absent[unit]) != 0;
      boolean foreign = c == 'x' || c == 'q';
      int script = CharTable.letter(c) ? Script.of(c).number() + 1 : 0;
      kinds[unit] = (byte) (script | (tells || foreign ? TELLING : 0));
    }
  }

  private static void fill(int[] masks, Map<String, String> alphabets, List<String> languages) {
    alphabets.forEach(
        (language, letters) -> {
          if (!languages.contains(language)) {
            throw new IllegalStateException("'" + language + "' has letters but no words.");
          }
          int bit = 1 << languages.indexOf(language);
          letters
              .chars()
              .forEach(
                  c -> {
                    masks[c] |= bit;
                    int upper = Character.toUpperCase(c);
                    if (upper > 0x7F) {
                      masks[upper] |= bit;
                    }
                  });
        });
  }

  /// Number of the script of `c` plus one, 0 for no letter; [#TELLING] is added where the
  /// letter speaks for or against a language.
  int kind(char c) {
    return kinds[c];
  }

  /// Number and kinds of the letters of a word, as [WordList#scan] gives them.
  int scan(WordList words, int word) {
    return words.scan(word, kinds);
  }

  int strong(char c) {
    return c < LIMIT ? strong[c] : 0;
  }

  int weak(char c) {
    return c < LIMIT ? weak[c] : 0;
  }

  /// Languages that do not have the letter.
  int absent(char c) {
    return c < LIMIT ? absent[c] : 0;
  }
}
