package org.steelyard.read.identify;

import java.util.List;
import java.util.Map;

/// For each letter the languages that it speaks for, as bit masks.
final class Letters {
  /// Letters beyond these speak for no language that is told by letters.
  private static final int LIMIT = 0x0530;

  private final int[] strong = new int[LIMIT];
  private final int[] weak = new int[LIMIT];
  private final int[] absent = new int[LIMIT];

  /// @param languages the order of the bits
  Letters(List<String> languages) {
    fill(strong, Alphabets.distinctive(), languages);
    fill(weak, Alphabets.weak(), languages);
    fill(absent, Alphabets.absent(), languages);
  }

  private static void fill(int[] masks, Map<String, String> alphabets, List<String> languages) {
    alphabets.forEach(
        (language, letters) -> {
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
