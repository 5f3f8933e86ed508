package org.steelyard.read.identify;

import java.util.ArrayList;
import java.util.List;
import org.steelyard.language.Table;
import org.steelyard.read.terms.HashIndex;
import org.steelyard.read.terms.WordList;

/// Frequent words of each language, looked up by the hash of a word so that no string is made
/// for a word that is read.
final class FunctionWords {
  private static final String PATH = "data/reading/function-words.tsv";

  private final List<String> languages = new ArrayList<>();
  private final HashIndex index = new HashIndex(2048);
  private int[] masks = new int[4096];

  /// A bit for each hash that may be there: most words of a text are told off by it at once.
  private final long[] sieve = new long[512];

  FunctionWords() {
    for (String[] row : Table.rows(PATH, 2)) {
      int bit = 1 << languages.size();
      languages.add(row[0]);
      add(row[1], bit);
      if (row[0].equals("tr")) {
        add(row[1].replace('ı', 'ý').replace('ş', 'þ').replace('ğ', 'ð'), bit);
      }
    }
  }

  private void add(String words, int bit) {
    WordList list = WordList.of(words);
    for (int i = 0; i < list.size(); i++) {
      int number = index.number(list.hash(i));
      if (number >= masks.length) {
        masks = java.util.Arrays.copyOf(masks, number * 2);
      }
      masks[number] |= bit;
      sieve[sieve(list.hash(i))] |= 1L << list.hash(i);
    }
  }

  private static int sieve(long hash) {
    return (int) (hash >>> 40) & 511;
  }

  /// Languages in the order of the bits of a mask.
  List<String> languages() {
    return languages;
  }

  /// Languages that have the word with `hash` among their frequent words, as a bit mask.
  int mask(long hash) {
    if ((sieve[sieve(hash)] >> hash & 1) == 0) {
      return 0;
    }
    int number = index.find(hash);
    return number < 0 ? 0 : masks[number];
  }
}
