package org.steelyard.app.console;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Suggestions for a mistyped word: known words that are few edits away.
///
/// Method: optimal string alignment distance (insert, delete, replace, swap neighbours; Damerau
/// 1964) over lower-case words; at most a third of the word's length, rounded up.
public final class Nearest {
  private static final int MOST = 3;

  private Nearest() {}

  /// The known words nearest to `word`, nearest first, at most three; empty where none is near.
  public static List<String> to(String word, Collection<String> known) {
    String asked = word.toLowerCase(Locale.ROOT);
    int limit = (asked.length() + 2) / 3;
    record Near(String word, int distance) {}
    return known.stream()
        .filter(k -> Math.abs(k.length() - asked.length()) <= limit)
        .map(k -> new Near(k, distance(asked, k.toLowerCase(Locale.ROOT))))
        .filter(near -> near.distance() <= limit)
        .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::word))
        .limit(MOST)
        .map(Near::word)
        .toList();
  }

  /// Edits that turn `a` into `b`.
  static int distance(String a, String b) {
    int[][] edits = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          edits[i][j] = i + j;
          continue;
        }
        int replace = edits[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replace, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        edits[i][j] = swapped ? Math.min(best, edits[i - 2][j - 2] + 1) : best;
      }
    }
    return edits[a.length()][b.length()];
  }
}
