package org.steelyard.read.identify;

import org.steelyard.read.terms.WordList;

/// What each word of a text says of its language, found once for the paragraph and its
/// sentences.
public final class WordMarks {
  /// Longest word whose letters are all counted.
  private static final int LONGEST = 0xFFFF;

  private static final int LETTERED = 1 << 31;

  private final WordList words;
  private final int[] known;

  /// Of each word: letters, script plus one, letters q and x, whether it has telling letters.
  private final int[] shapes;

  /// Strong, weak and absent languages of each word that has telling letters.
  private final int[] told;

  WordMarks(WordList words, FunctionWords frequent, Letters table, int english) {
    this.words = words;
    int size = words.size();
    known = new int[size];
    shapes = new int[size];
    told = new int[size * 3];
    for (int i = 0; i < size; i++) {
      known[i] = frequent.mask(words.hash(i));
      read(i, table, english);
    }
  }

  private void read(int word, Letters table, int english) {
    String text = words.text();
    int start = words.start(word);
    int end = words.end(word);
    int count = 0;
    int kinds = 0;
    int last = 0;
    for (int i = start; i < end; i++) {
      int kind = table.kind(text.charAt(i));
      kinds |= kind;
      count += kind > 0 ? 1 : 0;
      last = kind > 0 ? kind : last;
    }
    int script = last & (Letters.TELLING - 1);
    int shape = Math.min(count, LONGEST) | script << 16;
    boolean ending = count > 4 && script == 1 && englishEnding(text, end);
    if (kinds >= Letters.TELLING || ending) {
      shape |= LETTERED | letters(word, table, english) << 20;
      told[word * 3 + 1] |= ending ? english : 0;
    }
    shapes[word] = shape;
  }

  /// Reads the telling letters of a word; gives how many are q or x, up to 15.
  private int letters(int word, Letters table, int english) {
    String text = words.text();
    int foreign = 0;
    char before = ' ';
    for (int i = words.start(word); i < words.end(word); i++) {
      char c = text.charAt(i);
      if (table.kind(c) >= Letters.TELLING) {
        told[word * 3] |= table.strong(c);
        told[word * 3 + 1] |= table.weak(c);
        told[word * 3 + 2] |= table.absent(c);
        foreign += c == 'q' || c == 'x' ? 1 : 0;
        boolean th = before == 't' || before == 'w' || before == 'T' || before == 'W';
        told[word * 3 + 1] |= c == 'h' && th ? english : 0;
      }
      before = c;
    }
    return Math.min(foreign, 15);
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

  /// Whether word `i` has letters that speak for or against a language.
  boolean lettered(int i) {
    return shapes[i] < 0;
  }

  /// Languages that have a letter of word `i` which hardly any other has.
  int strong(int i) {
    return told[i * 3];
  }

  /// Languages that share a letter of word `i` with a few.
  int weak(int i) {
    return told[i * 3 + 1];
  }

  /// Languages that lack a letter of word `i`.
  int absent(int i) {
    return told[i * 3 + 2];
  }

  /// Letters q and x of word `i`.
  int foreign(int i) {
    return shapes[i] >> 20 & 15;
  }

  /// Number of letters of word `i`.
  int letters(int i) {
    return shapes[i] & LONGEST;
  }

  /// Ordinal of the [Script] of word `i`, -1 where it has no letter.
  int script(int i) {
    return (shapes[i] >> 16 & 15) - 1;
  }
}
