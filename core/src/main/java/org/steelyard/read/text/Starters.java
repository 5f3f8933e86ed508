package org.steelyard.read.text;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Function words that, capitalised after an abbreviation, show that a new sentence has begun.
final class Starters {
  private static final Map<String, Set<String>> WORDS =
      Map.of(
          "en",
          Set.of(
              "the",
              "this",
              "that",
              "these",
              "those",
              "it",
              "he",
              "she",
              "they",
              "we",
              "there",
              "however",
              "but",
              "in",
              "on",
              "at",
              "according",
              "his",
              "her",
              "their",
              "its",
              "moreover",
              "also",
              "as",
              "after",
              "while",
              "when",
              "if",
              "earlier"),
          "uk",
          Set.of(
              "він", "вона", "вони", "воно", "це", "цей", "ця", "ці", "проте", "однак", "але", "у",
              "в", "на", "за", "після", "також", "тому", "крім", "ми", "як", "при", "під"),
          "ru",
          Set.of(
              "он", "она", "они", "оно", "это", "этот", "эта", "эти", "однако", "но", "в", "на",
              "по", "после", "также", "поэтому", "кроме", "мы", "как", "при", "за", "под"),
          "az",
          Set.of("bu", "o", "onlar", "biz", "lakin", "ancaq", "amma", "həmçinin", "eyni", "belə"),
          "tr",
          Set.of("bu", "o", "onlar", "biz", "ancak", "fakat", "ama", "ayrıca", "aynı", "böylece"));

  private Starters() {}

  /// Whether the word of `text` at `start` is one of `language`'s and no initial.
  static boolean begins(String text, int start, String language) {
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    if (end < text.length() && text.charAt(end) == '.') {
      return false;
    }
    String word = text.substring(start, end).toLowerCase(Locale.ROOT);
    return WORDS.getOrDefault(language, Set.of()).contains(word);
  }
}
