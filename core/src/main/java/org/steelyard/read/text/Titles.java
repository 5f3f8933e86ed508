package org.steelyard.read.text;

import java.util.Set;

/// Abbreviated titles: a name always follows them.
final class Titles {
  private static final Set<String> ALL =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "gen", "lt", "col", "capt", "sen", "rep", "gov", "st",
          "проф", "акад", "доц", "ім", "им", "ген", "тов", "вул", "ул", "см", "див", "av", "doç",
          "sn", "alb", "akad", "dos");

  private Titles() {}

  static boolean title(String word) {
    return ALL.contains(word);
  }
}
