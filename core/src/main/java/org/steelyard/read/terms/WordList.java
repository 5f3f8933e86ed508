package org.steelyard.read.terms;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;

/// Folded words of a text by their hashes and places: runs of letters, digits, apostrophes and
/// the sign `©`, whatever their case. Strings are made only of words that are asked for.
public final class WordList {
  private final String text;

  /// The same text: an array is read quicker than a string.
  private final char[] units;

  private int[] starts;

  /// Ends of words; inverted for words that have more than letters and digits.
  private int[] ends;

  private long[] hashes;
  private int size;

  private WordList(String text) {
    this.text = text;
    units = text.toCharArray();
    int expected = text.length() / 5 + 2;
    starts = new int[expected];
    ends = new int[expected];
    hashes = new long[expected];
  }

  /// Words of `text`.
  public static WordList of(String text) {
    WordList list = new WordList(text);
    char[] units = list.units;
    long hash = Hash.SEED;
    int start = -1;
    int end = 0;
    boolean odd = false;
    for (int i = 0; i < units.length; i++) {
      char c = CharTable.folded(units[i]);
      if (c > CharTable.SKIP && (c != '\'' || start >= 0)) {
        start = start < 0 ? i : start;
        hash = Hash.step(hash, c);
        end = i + 1;
        odd |= c == '\'' || (c > 0x7F && !CharTable.letterOrDigit(c));
      } else if (c == CharTable.SKIP) {
        odd = true;
      } else if (start >= 0) {
        list.add(start, end, hash, odd);
        hash = Hash.SEED;
        start = -1;
        odd = false;
      } else {
        odd = false;
      }
    }
    if (start >= 0) {
      list.add(start, end, hash, odd);
    }
    return list;
  }

  /// Takes a word without the apostrophes that end it: they are quotation marks.
  private void add(int start, int end, long hash, boolean odd) {
    int last = end;
    while (foldedAt(last - 1) == '\'' || foldedAt(last - 1) == CharTable.SKIP) {
      last--;
    }
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    starts[size] = start;
    ends[size] = odd ? ~last : last;
    hashes[size] = last == end ? hash : hash(start, last);
    size++;
  }

  private char foldedAt(int i) {
    return CharTable.folded(units[i]);
  }

  private long hash(int start, int end) {
    long hash = Hash.SEED;
    for (int i = start; i < end; i++) {
      char c = foldedAt(i);
      hash = c == CharTable.SKIP ? hash : Hash.step(hash, c);
    }
    return hash;
  }

  /// The text whose words they are.
  public String text() {
    return text;
  }

  /// Unit `at` of the text.
  public char unit(int at) {
    return units[at];
  }

  /// Reads word `i` through `classes`, which has a value from 0 to 15 for each unit: bits 0-3
  /// are the last value above 0, bits 4-7 all bits of the values, and from bit 8 on stands how
  /// many values are above 0.
  public int scan(int i, byte[] classes) {
    char[] all = units;
    int end = end(i);
    int count = 0;
    int bits = 0;
    int last = 0;
    for (int k = starts[i]; k < end; k++) {
      int value = classes[all[k]];
      bits |= value;
      count += value > 0 ? 1 : 0;
      last = value > 0 ? value : last;
    }
    return count << 8 | bits << 4 | last;
  }

  /// Number of words.
  public int size() {
    return size;
  }

  /// Hash of word `i`.
  public long hash(int i) {
    return hashes[i];
  }

  /// Where word `i` begins in the text.
  public int start(int i) {
    return starts[i];
  }

  /// Where word `i` ends in the text.
  public int end(int i) {
    return ends[i] < 0 ? ~ends[i] : ends[i];
  }

  /// Whether word `i` has more than letters and digits, such as an apostrophe.
  public boolean odd(int i) {
    return ends[i] < 0;
  }

  /// Whether word `i` begins with a digit.
  public boolean digits(int i) {
    return CharTable.digit(units[starts[i]]);
  }

  /// First word that does not begin before unit `at` of the text; [#size()] where there is
  /// none.
  public int from(int at) {
    int found = Arrays.binarySearch(starts, 0, size, at);
    return found < 0 ? -found - 1 : found;
  }

  /// Hash of the letters and digits of words `from` to `to`, their boundaries left aside.
  public long letters(int from, int to) {
    long hash = Hash.SEED;
    for (int i = from; i < to; i++) {
      if (ends[i] > 0) {
        hash = Hash.join(hash, hashes[i], ends[i] - starts[i]);
        continue;
      }
      for (int k = starts[i]; k < end(i); k++) {
        char c = foldedAt(k);
        if (CharTable.letterOrDigit(c)) {
          hash = Hash.step(hash, c);
        }
      }
    }
    return hash;
  }

  /// Whether `other` has the same words in the same order.
  public boolean same(WordList other) {
    return size == other.size && Arrays.equals(hashes, 0, size, other.hashes, 0, size);
  }

  /// Folded word `i`.
  public String word(int i) {
    StringBuilder word = new StringBuilder();
    for (int k = starts[i]; k < end(i); k++) {
      char c = foldedAt(k);
      if (c != CharTable.SKIP) {
        word.append(c);
      }
    }
    return word.toString();
  }

  /// The folded words as strings, each made when it is asked for.
  public List<String> strings() {
    return new AbstractList<>() {
      @Override
      public String get(int i) {
        return word(i);
      }

      @Override
      public int size() {
        return size;
      }
    };
  }
}
