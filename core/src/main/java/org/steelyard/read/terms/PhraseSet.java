package org.steelyard.read.terms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A set of phrases that is matched word by word, whatever the case, punctuation and language.
public final class PhraseSet {
  private final HashIndex firsts = new HashIndex(64);
  private final Sieve sieve = new Sieve();
  private final List<List<WordList>> byFirst = new ArrayList<>();

  /// A set of `phrases`; those without a letter, digit or sign are left out.
  public PhraseSet(Collection<String> phrases) {
    for (String phrase : phrases) {
      WordList words = WordList.of(phrase);
      if (words.size() > 0) {
        add(words);
      }
    }
  }

  private void add(WordList words) {
    int first = firsts.number(words.hash(0));
    sieve.add(words.hash(0));
    if (first == byFirst.size()) {
      byFirst.add(new ArrayList<>());
    }
    List<WordList> known = byFirst.get(first);
    if (known.stream().noneMatch(words::same)) {
      known.add(words);
    }
  }

  /// Words of `text`, folded: runs of letters, digits, apostrophes and the sign `©`.
  public static List<String> words(String text) {
    return List.copyOf(WordList.of(text).strings());
  }

  /// Whether `words` are exactly one of the phrases.
  public boolean is(WordList words) {
    return words.size() > 0 && longestAt(words, 0, words.size()) == words.size();
  }

  /// Whether word `i` alone is one of the phrases.
  public boolean is(WordList words, int i) {
    return longestAt(words, i, i + 1) == 1;
  }

  /// Whether `text` is exactly one of the phrases.
  public boolean is(String text) {
    return is(WordList.of(text));
  }

  /// Number of words of the longest phrase that `words` begin with; 0 where there is none.
  public int prefix(WordList words) {
    return longestAt(words, 0, words.size());
  }

  /// Number of different phrases that occur in `words`.
  public int hits(WordList words) {
    Set<WordList> found = Set.of();
    for (int i = 0; i < words.size(); i++) {
      WordList phrase = phraseAt(words, i, words.size());
      if (phrase.size() > 0) {
        found = found.isEmpty() ? new HashSet<>() : found;
        found.add(phrase);
      }
    }
    return found.size();
  }

  private int longestAt(WordList words, int from, int to) {
    return phraseAt(words, from, to).size();
  }

  private static final WordList NONE = WordList.of("");

  /// The longest phrase at word `from` of `words`, [#NONE] for none.
  private WordList phraseAt(WordList words, int from, int to) {
    if (from >= to || !sieve.may(words.hash(from))) {
      return NONE;
    }
    int first = firsts.find(words.hash(from));
    if (first < 0) {
      return NONE;
    }
    WordList longest = NONE;
    for (WordList phrase : byFirst.get(first)) {
      if (phrase.size() > longest.size() && at(words, from, to, phrase)) {
        longest = phrase;
      }
    }
    return longest;
  }

  private static boolean at(WordList words, int from, int to, WordList phrase) {
    if (from + phrase.size() > to) {
      return false;
    }
    for (int i = 1; i < phrase.size(); i++) {
      if (words.hash(from + i) != phrase.hash(i)) {
        return false;
      }
    }
    return true;
  }
}
