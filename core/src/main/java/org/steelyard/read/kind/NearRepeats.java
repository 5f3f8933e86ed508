package org.steelyard.read.kind;

import java.util.Arrays;
import org.steelyard.read.terms.Hash;
import org.steelyard.read.terms.HashIndex;
import org.steelyard.read.terms.WordList;

/// Sentences seen so far, by their word 3-grams, so that near repeats are found without
/// comparing each with each. Similarity is Jaccard's (1901): shared 3-grams over all 3-grams
/// of the two.
final class NearRepeats {
  private static final double LEAST = .8;

  /// A 3-gram of more sentences than this tells nothing and is not followed.
  private static final int COMMON = 24;

  /// 3-grams have numbers, so that arrays stand in for maps.
  private final HashIndex index;

  /// For each 3-gram the sentence that it was last looked at for, from 1.
  private int[] asked;

  /// For each 3-gram its newest entry in the chains, from 1; and how many it has.
  private int[] newest;

  private int[] entries;

  /// Chains of sentences: for each entry its sentence and the entry before it.
  private int[] sentence = new int[512];

  private int[] before = new int[512];
  private int chained;

  /// For each sentence seen: what must be equal, how many 3-grams it has, how many the one that
  /// is asked about shares.
  private long[] marks = new long[64];

  private int[] sizes = new int[64];
  private int[] shared = new int[64];
  private int[] candidates = new int[64];
  private int seen;

  private int question;
  private int[] grams = new int[64];
  private int size;
  private long mark;

  /// @param words about how many words there will be
  NearRepeats(int words) {
    int expected = Math.min(words, 1 << 16) + 16;
    index = new HashIndex(expected);
    asked = new int[expected];
    newest = new int[expected];
    entries = new int[expected];
  }

  /// Whether words `from` to `to` nearly repeat a sentence that was added before them.
  boolean contains(WordList words, int from, int to, String language) {
    find(words, from, to);
    mark = mark(words, from, to, language);
    int touched = 0;
    for (int g = 0; g < size; g++) {
      for (int entry = newest[grams[g]]; entry > 0; entry = before[entry - 1]) {
        int id = sentence[entry - 1];
        if (shared[id] == 0) {
          candidates[touched] = id;
          touched++;
        }
        shared[id]++;
      }
    }
    boolean repeats = false;
    for (int c = 0; c < touched; c++) {
      int id = candidates[c];
      double similarity = (double) shared[id] / (size + sizes[id] - shared[id]);
      repeats |= similarity > LEAST && marks[id] == mark;
      shared[id] = 0;
    }
    return repeats;
  }

  /// Adds the sentence that was asked about last.
  void add() {
    if (seen == marks.length) {
      marks = Arrays.copyOf(marks, seen * 2);
      sizes = Arrays.copyOf(sizes, seen * 2);
      shared = Arrays.copyOf(shared, seen * 2);
      candidates = Arrays.copyOf(candidates, seen * 2);
    }
    marks[seen] = mark;
    sizes[seen] = size;
    for (int g = 0; g < size; g++) {
      int gram = grams[g];
      if (entries[gram] < COMMON) {
        entries[gram]++;
        chain(gram);
      }
    }
    seen++;
  }

  private void chain(int gram) {
    if (chained == sentence.length) {
      sentence = Arrays.copyOf(sentence, chained * 2);
      before = Arrays.copyOf(before, chained * 2);
    }
    sentence[chained] = seen;
    before[chained] = newest[gram];
    chained++;
    newest[gram] = chained;
  }

  /// The different 3-grams of the words.
  private void find(WordList words, int from, int to) {
    question++;
    size = 0;
    if (grams.length < to - from) {
      grams = new int[(to - from) * 2];
    }
    for (int i = from + 2; i < to; i++) {
      long hash = words.hash(i - 2) * Hash.PRIME + words.hash(i - 1);
      int gram = index.number(hash * Hash.PRIME + words.hash(i));
      if (gram >= asked.length) {
        asked = Arrays.copyOf(asked, gram * 2);
        newest = Arrays.copyOf(newest, gram * 2);
        entries = Arrays.copyOf(entries, gram * 2);
      }
      if (asked[gram] != question) {
        asked[gram] = question;
        grams[size] = gram;
        size++;
      }
    }
  }

  /// Hash of the language and of the numbers as they stand: "rose by 17 percent" does not
  /// repeat "rose by 12 percent".
  private static long mark(WordList words, int from, int to, String language) {
    long mark = language.hashCode();
    for (int i = from; i < to; i++) {
      if (words.digits(i)) {
        mark = mark * Hash.PRIME + words.hash(i);
      }
    }
    return mark;
  }
}
