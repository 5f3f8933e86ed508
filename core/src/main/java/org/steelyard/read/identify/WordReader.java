package org.steelyard.read.identify;

import java.util.List;
import org.steelyard.read.terms.CharTable;
import org.steelyard.read.terms.Hash;
import org.steelyard.read.terms.WordList;

/// Reads off each word what it says of its language: as a whole, by its letters, by its ending.
final class WordReader {
  /// Endings are looked for in words of more letters than this.
  private static final int ENDING_FROM = 4;

  private static final int LONGEST_ENDING = 4;

  private final WordTable frequent;
  private final WordTable endings;
  private final Letters table;
  private final int elided;

  WordReader(WordTable frequent, WordTable endings, Letters table, List<String> languages) {
    this.frequent = frequent;
    this.endings = endings;
    this.table = table;
    this.elided = 1 << languages.indexOf("fr") | 1 << languages.indexOf("it");
  }

  WordMarks read(WordList words) {
    WordMarks marks = new WordMarks(words);
    for (int i = 0; i < words.size(); i++) {
      read(words, i, marks);
    }
    return marks;
  }

  private void read(WordList words, int word, WordMarks marks) {
    int end = words.end(word);
    int scan = table.scan(words, word);
    int count = scan >> 8;
    int known = frequent.mask(words.hash(word));
    int script = (scan & (Letters.TELLING - 1)) - 1;
    marks.shape(word, known, count, script);
    if ((scan >> 4 & Letters.TELLING) != 0) {
      letters(words, word, marks);
    }
    if (count > ENDING_FROM && known == 0) {
      int weak = ending(words, end);
      if (weak != 0) {
        marks.tell(word, 0, weak, 0);
      }
    }
    if (words.odd(word) && elision(words, words.start(word), end)) {
      marks.tell(word, 0, elided, 0);
    }
  }

  private int ending(WordList words, int end) {
    int mask = 0;
    long hash = Hash.step(Hash.SEED, CharTable.lowered(words.unit(end - 1)));
    for (int length = 2; length <= LONGEST_ENDING; length++) {
      hash = Hash.step(hash, CharTable.lowered(words.unit(end - length)));
      int found = endings.mask(hash);
      mask = found != 0 ? found : mask;
    }
    return mask;
  }

  /// Whether the word begins like "l'homme".
  private static boolean elision(WordList words, int start, int end) {
    return end - start > 3
        && CharTable.apostrophe(words.unit(start + 1))
        && "ldnsjcmLDNSJCM".indexOf(words.unit(start)) >= 0;
  }

  private void letters(WordList words, int word, WordMarks marks) {
    int strong = 0;
    int weak = 0;
    int absent = 0;
    int foreign = 0;
    boolean schwa = false;
    for (int i = words.start(word); i < words.end(word); i++) {
      char c = words.unit(i);
      if (table.kind(c) >= Letters.TELLING) {
        strong |= table.strong(c);
        weak |= table.weak(c);
        absent |= table.absent(c);
        schwa |= c == 'ə' || c == 'Ə';
        foreign += c == 'q' || c == 'x' ? 1 : 0;
      }
    }
    marks.foreign(word, foreign, schwa);
    marks.tell(word, strong, weak, absent);
  }
}
