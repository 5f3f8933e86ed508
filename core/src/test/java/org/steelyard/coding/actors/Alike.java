package org.steelyard.coding.actors;

import java.util.List;

/// How alike names are, written in ASCII by one and with marks by another.
final class Alike {
  private static final double ENOUGH = 0.75;

  private Alike() {}

  /// Whether a word of `name` is one of `words`, short ones to the letter.
  static boolean oneWord(String name, List<String> words) {
    for (String word : ForeignTables.fold(name).split(" +", -1)) {
      for (String other : words) {
        boolean same = word.length() > 2 && word.equals(other);
        boolean alike = word.length() > 4 && other.length() > 4 && share(word, other) >= ENOUGH;
        if (same || alike) {
          return true;
        }
      }
    }
    return false;
  }

  /// Mean over the words of `name` of how alike the most alike of `words` is, 0 to 1.
  static double all(String name, List<String> words) {
    double sum = 0;
    String[] own = ForeignTables.fold(name).split(" +", -1);
    for (String word : own) {
      sum += words.stream().mapToDouble(other -> share(word, other)).max().orElse(0);
    }
    return sum / own.length;
  }

  /// 1 less the edits (Levenshtein 1966) per letter of the longer word; an initial is wholly
  /// alike to a word that begins with it.
  static double share(String a, String b) {
    if (a.length() == 1 && b.startsWith(a)) {
      return 1;
    }
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    int longer = Math.max(1, Math.max(a.length(), b.length()));
    return 1 - (double) above[b.length()] / longer;
  }
}
