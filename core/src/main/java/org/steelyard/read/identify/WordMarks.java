package org.steelyard.read.identify;

import org.steelyard.read.terms.WordList;

/// What each word of a text says of its language, found once for the paragraph and its
/// sentences.
public final class WordMarks {
  private final WordList words;
  private final int[] known;
  private final int[] strong;
  private final int[] weak;
  private final int[] absent;
  private final int[] letters;

  WordMarks(WordList words, FunctionWords frequent, Letters table, int english) {
    this.words = words;
    int size = words.size();
    known = new int[size];
    strong = new int[size];
    weak = new int[size];
    absent = new int[size];
    letters = new int[size];
    for (int i = 0; i < size; i++) {
      known[i] = frequent.mask(words.hash(i));
      read(i, table, english);
    }
  }

  private void read(int word, Letters table, int english) {
    String text = words.text();
    int end = words.end(word);
    int count = 0;
    int script = 0;
    int foreign = 0;
    for (int i = words.start(word); i < end; i++) {
      char c = text.charAt(i);
      int kind = table.kind(c);
      if (kind == 0) {
        continue;
      }
      count++;
      script = kind & (Letters.TELLING - 1);
      if (kind >= Letters.TELLING) {
        strong[word] |= table.strong(c);
        weak[word] |= table.weak(c);
        absent[word] |= table.absent(c);
        foreign += c == 'q' || c == 'x' ? 1 : 0;
        char before = c == 'h' && i > words.start(word) ? text.charAt(i - 1) : ' ';
        boolean th = before == 't' || before == 'w' || before == 'T' || before == 'W';
        weak[word] |= th ? english : 0;
      }
    }
    if (count > 4 && script == 1 && englishEnding(text, end)) {
      weak[word] |= english;
    }
    letters[word] = Math.min(count, 0xFFFF) | script << 16 | Math.min(foreign, 15) << 20;
  }

  private static boolean englishEnding(String text, int end) {
    char last = text.charAt(end - 1);
    char before = text.charAt(end - 2);
    return (last == 'g' && before == 'n')
        || (last == 'd' && before == 'e')
        || (last == 'y' && before == 'l');
  }

  /// The words that are marked.
  public WordList words() {
    return words;
  }

  /// Languages that have word `i` among their frequent words.
  int known(int i) {
    return known[i];
  }

  /// Languages that have a letter of word `i` which hardly any other has.
  int strong(int i) {
    return strong[i];
  }

  /// Languages that share a letter of word `i` with a few.
  int weak(int i) {
    return weak[i];
  }

  /// Languages that lack a letter of word `i`.
  int absent(int i) {
    return absent[i];
  }

  /// Number of letters of word `i`.
  int letters(int i) {
    return letters[i] & 0xFFFF;
  }

  /// Ordinal of the [Script] of word `i`, -1 where it has no letter.
  int script(int i) {
    return (letters[i] >> 16 & 15) - 1;
  }

  /// Letters q and x of word `i`.
  int foreign(int i) {
    return letters[i] >> 20;
  }
}
