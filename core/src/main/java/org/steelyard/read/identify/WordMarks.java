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

  /// Of each word: letters, script plus one, letters q and x, whether it has a schwa, whether any
  // letter tells.
  private final int[] shapes;

  /// Strong, weak and absent languages of each word that has telling letters.
  private final int[] told;

  WordMarks(WordList words) {
    this.words = words;
    known = new int[words.size()];
    shapes = new int[words.size()];
    told = new int[words.size() * 3];
  }

  /// Says which languages have word `i` among their frequent words, how many letters it has,
  /// and in which script.
  void shape(int i, int frequent, int letters, int script) {
    known[i] = frequent;
    shapes[i] |= Math.min(letters, LONGEST) | (script + 1) << 16;
  }

  /// Adds languages that letters or the ending of word `i` speak for and against.
  void tell(int i, int strong, int weak, int absent) {
    shapes[i] |= LETTERED;
    told[i * 3] |= strong;
    told[i * 3 + 1] |= weak;
    told[i * 3 + 2] |= absent;
  }

  /// Says how many letters q and x word `i` has, and whether it has a schwa.
  void foreign(int i, int letters, boolean schwa) {
    shapes[i] |= Math.min(letters, 15) << 20 | (schwa ? 1 << 24 : 0);
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

  /// Whether word `i` has a schwa.
  boolean schwa(int i) {
    return (shapes[i] >> 24 & 1) == 1;
  }

  /// Number of letters of word `i`.
  int letters(int i) {
    return shapes[i] & LONGEST;
  }

  /// Number of the [Script] of word `i`, -1 where it has no letter.
  int script(int i) {
    return (shapes[i] >> 16 & 15) - 1;
  }
}
