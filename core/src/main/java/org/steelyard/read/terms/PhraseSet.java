package org.steelyard.read.terms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A set of phrases that is matched word by word, whatever the case, punctuation and language.
public final class PhraseSet {
  private final Map<String, List<List<String>>> byFirst = new HashMap<>();
  private final Set<List<String>> whole = new HashSet<>();

  /// A set of `phrases`; those without a letter, digit or sign are left out.
  public PhraseSet(Collection<String> phrases) {
    for (String phrase : phrases) {
      List<String> words = words(phrase);
      if (!words.isEmpty() && whole.add(words)) {
        byFirst.computeIfAbsent(words.getFirst(), k -> new ArrayList<>()).add(words);
      }
    }
  }

  /// Words of `text`, folded: runs of letters, digits, apostrophes and the sign `©`.
  public static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = fold(text.charAt(i));
      boolean inner =
          Character.isLetterOrDigit(c) || c == '©' || c == '№' || Character.isSurrogate(c);
      if (inner || (c == '\'' && !word.isEmpty())) {
        word.append(c);
      } else if (c != '\u0307' && c != '\u0301' && c != '\u00AD') {
        finish(word, words);
      }
    }
    finish(word, words);
    return words;
  }

  private static void finish(StringBuilder word, List<String> words) {
    int end = word.length();
    while (end > 0 && word.charAt(end - 1) == '\'') {
      end--;
    }
    if (end > 0) {
      words.add(word.substring(0, end));
    }
    word.setLength(0);
  }

  private static char fold(char c) {
    return switch (c) {
      case '’', 'ʼ', '‘', '`', '´' -> '\'';
      case 'İ' -> 'i';
      default -> Character.toLowerCase(c);
    };
  }

  /// Whether `words` are exactly one of the phrases.
  public boolean is(List<String> words) {
    return whole.contains(words);
  }

  /// Number of words of the longest phrase that `words` begin with; 0 where there is none.
  public int prefix(List<String> words) {
    return longestAt(words, 0);
  }

  /// Number of different phrases that occur in `words`.
  public int hits(List<String> words) {
    Set<List<String>> found = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      int length = longestAt(words, i);
      if (length > 0) {
        found.add(words.subList(i, i + length));
      }
    }
    return found.size();
  }

  private int longestAt(List<String> words, int from) {
    int longest = 0;
    if (from < words.size()) {
      for (List<String> phrase : byFirst.getOrDefault(words.get(from), List.of())) {
        int end = from + phrase.size();
        if (phrase.size() > longest
            && end <= words.size()
            && words.subList(from, end).equals(phrase)) {
          longest = phrase.size();
        }
      }
    }
    return longest;
  }
}
