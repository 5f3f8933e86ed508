package org.steelyard.read.fetch.robots;

/// Finds a text within a text in time linear in both (Knuth, Morris and Pratt 1977): patterns come
/// from strangers.
final class Search {
  private Search() {}

  static int find(String text, String wanted, int from) {
    int[] fall = fall(wanted);
    int have = 0;
    if (wanted.isEmpty()) {
      return from;
    }
    for (int i = from; i < text.length(); i++) {
      while (have > 0 && wanted.charAt(have) != text.charAt(i)) {
        have = fall[have - 1];
      }
      if (wanted.charAt(have) == text.charAt(i)) {
        have++;
      }
      if (have == wanted.length()) {
        return i - have + 1;
      }
    }
    return -1;
  }

  private static int[] fall(String wanted) {
    int[] fall = new int[wanted.length()];
    int have = 0;
    for (int i = 1; i < fall.length; i++) {
      while (have > 0 && wanted.charAt(have) != wanted.charAt(i)) {
        have = fall[have - 1];
      }
      if (wanted.charAt(have) == wanted.charAt(i)) {
        have++;
      }
      fall[i] = have;
    }
    return fall;
  }
}
