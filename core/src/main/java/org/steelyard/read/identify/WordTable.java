package org.steelyard.read.identify;

import java.util.Arrays;
import java.util.List;
import org.steelyard.language.Table;
import org.steelyard.read.terms.HashIndex;
import org.steelyard.read.terms.Sieve;
import org.steelyard.read.terms.WordList;

/// Words or endings of words with the languages that they speak for, looked up by hash so that
/// no string is made for a word that is read.
final class WordTable {
  private final HashIndex index = new HashIndex(2048);
  private int[] masks = new int[4096];

  private final Sieve sieve = new Sieve();

  /// @param path table of languages and lists
  /// @param languages order of the bits
  /// @param backwards whether the hashes that are asked for are of the last unit first
  WordTable(String path, List<String> languages, boolean backwards) {
    for (String[] row : Table.rows(path, 2)) {
      String list = backwards ? new StringBuilder(row[1]).reverse().toString() : row[1];
      int bit = 1 << languages.indexOf(row[0]);
      add(list, bit);
      switch (row[0]) {
        // ISO 8859-9 read as ISO 8859-1.
        case "tr" -> add(list.replace('ı', 'ý').replace('ş', 'þ').replace('ğ', 'ð'), bit);
        // Old Persian fonts had only the Arabic yeh and kaf.
        case "fa" -> add(list.replace('ی', 'ي').replace('ک', 'ك'), bit);
        default -> {}
      }
    }
  }

  /// Languages of a table in its order.
  static List<String> languages(String path) {
    return Table.rows(path, 2).stream().map(row -> row[0]).toList();
  }

  private void add(String words, int bit) {
    WordList list = WordList.of(words);
    for (int i = 0; i < list.size(); i++) {
      long hash = list.hash(i);
      int number = index.number(hash);
      if (number >= masks.length) {
        masks = Arrays.copyOf(masks, number * 2);
      }
      masks[number] |= bit;
      sieve.add(hash);
    }
  }

  /// Languages that have the word with `hash`, as a bit mask.
  int mask(long hash) {
    if (!sieve.may(hash)) {
      return 0;
    }
    int number = index.find(hash);
    return number < 0 ? 0 : masks[number];
  }
}
