package org.steelyard.read.identify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.steelyard.language.Table;

/// Frequent words of each language, looked up by a hash of their lower-cased units so that no
/// string is made for a word that is read.
final class FunctionWords {
  private static final String PATH = "data/reading/function-words.tsv";
  private static final long SEED = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private final List<String> languages = new ArrayList<>();
  private final long[] keys;
  private final int[] masks;
  private final int limit;

  FunctionWords() {
    Map<Long, Integer> table = new HashMap<>();
    for (String[] row : Table.rows(PATH, 2)) {
      int bit = 1 << languages.size();
      languages.add(row[0]);
      for (String word : row[1].split(" ", -1)) {
        long hash = SEED;
        for (int i = 0; i < word.length(); i++) {
          hash = step(hash, word.charAt(i));
        }
        table.merge(hash, bit, (a, b) -> a | b);
      }
    }
    int size = Integer.highestOneBit(table.size() * 4);
    keys = new long[size];
    masks = new int[size];
    limit = size - 1;
    table.forEach(this::put);
  }

  private void put(long key, int mask) {
    int i = slot(key);
    while (masks[i] != 0) {
      i = (i + 1) & limit;
    }
    keys[i] = key;
    masks[i] = mask;
  }

  private int slot(long key) {
    return (int) (key ^ (key >>> 32)) & limit;
  }

  /// Languages in the order of the bits of a mask.
  List<String> languages() {
    return languages;
  }

  /// Hash of no units.
  static long seed() {
    return SEED;
  }

  /// Hash of the units before, and then `unit`, lower-cased.
  static long step(long hash, char unit) {
    char lower =
        switch (unit) {
          case 'İ' -> 'i';
          case '’', 'ʼ', '‘' -> '\'';
          default -> Character.toLowerCase(unit);
        };
    return (hash ^ lower) * PRIME;
  }

  /// Languages that have the word with `hash` among their frequent words, as a bit mask.
  int mask(long hash) {
    int i = slot(hash);
    while (masks[i] != 0) {
      if (keys[i] == hash) {
        return masks[i];
      }
      i = (i + 1) & limit;
    }
    return 0;
  }

  /// Bit of `language`.
  int bit(String language) {
    return 1 << languages.indexOf(language);
  }
}
