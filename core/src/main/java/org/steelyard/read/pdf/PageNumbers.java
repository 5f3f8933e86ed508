package org.steelyard.read.pdf;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Reads page numbers at the ends of a row: `12`, `- 12 -`, `Page 3 of 10`, `xiv`.
final class PageNumbers {
  private static final Set<String> WORDS =
      Set.of(
          "page",
          "p",
          "pp",
          "of",
          "с",
          "стр",
          "стор",
          "страница",
          "сторінка",
          "із",
          "из",
          "з",
          "səh",
          "səhifə",
          "s",
          "sayfa",
          "sf");

  private static final int LONGEST = 120;

  private PageNumbers() {}

  /// The number at the row's start or end, or 0.
  static int in(String row) {
    List<String> words = row.length() > LONGEST ? List.of() : words(row);
    if (words.isEmpty()) {
      return 0;
    }
    if (bare(row)) {
      return words.stream().mapToInt(PageNumbers::value).filter(v -> v > 0).findFirst().orElse(0);
    }
    int first = digits(words.getFirst());
    return first > 0 ? first : digits(words.getLast());
  }

  /// Whether the row is a number and nothing else, words for "page" aside.
  static boolean bare(String row) {
    if (row.length() > 24) {
      return false;
    }
    int numbers = 0;
    for (String word : words(row)) {
      if (value(word) > 0) {
        numbers++;
      } else if (!WORDS.contains(word)) {
        return false;
      }
    }
    return numbers == 1 || numbers == 2;
  }

  private static List<String> words(String row) {
    StringBuilder plain = new StringBuilder(row.length());
    row.toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(c -> plain.appendCodePoint(Character.isLetterOrDigit(c) ? c : ' '));
    return List.of(plain.toString().strip().split(" +"));
  }

  private static int value(String word) {
    int digits = digits(word);
    return digits > 0 ? digits : roman(word);
  }

  private static int digits(String word) {
    boolean number = !word.isEmpty() && word.length() <= 5;
    number &= word.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Integer.parseInt(word) : 0;
  }

  private static int roman(String word) {
    int value = 0;
    int before = 0;
    for (int i = word.length() - 1; i >= 0; i--) {
      int digit =
          switch (word.charAt(i)) {
            case 'i' -> 1;
            case 'v' -> 5;
            case 'x' -> 10;
            case 'l' -> 50;
            case 'c' -> 100;
            default -> 0;
          };
      if (digit == 0 || word.length() > 8) {
        return 0;
      }
      value += digit < before ? -digit : digit;
      before = Math.max(before, digit);
    }
    return value;
  }
}
