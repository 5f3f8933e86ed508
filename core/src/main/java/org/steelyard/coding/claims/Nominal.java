package org.steelyard.coding.claims;

import java.util.List;
import org.steelyard.coding.sentence.Phrases.Hit;
import org.steelyard.language.Token;
import org.steelyard.language.Words;

/// Reported clauses that have become nouns, in Azerbaijani and Turkish: `N, X'in ... olduğunu
/// söyledi`. The speaker opens the sentence, the verb of saying closes it.
final class Nominal {
  /// Words between the reported clause and its verb.
  private static final int BETWEEN = 3;

  /// Fewest tokens of what is said.
  private static final int SAID = 3;

  private Nominal() {}

  /// What is said in this way, the last verb's only; or nothing.
  static List<Cues.Said> find(
      List<Token> tokens, Words words, boolean[] quoted, List<Who> candidates, List<Hit> verbs) {
    if (!words.tongue().agglutinative() || verbs.isEmpty()) {
      return List.of();
    }
    Sayings sayings = Sayings.of(words.tongue());
    Hit verb = verbs.getLast();
    int last = verb.first() - 1;
    int low = Math.max(0, last - BETWEEN);
    while (last >= low && !sayings.nominal(tokens.get(last).folded())) {
      last--;
    }
    if (last < low) {
      return List.of();
    }
    for (Who who : candidates) {
      boolean opens = who.first() <= 1 || comma(tokens, who.end());
      boolean governed =
          who.end() < tokens.size() && sayings.governs(tokens.get(who.end()).folded());
      boolean before = !governed && who.end() + SAID <= last + 1 && !quoted[who.first()];
      if (opens && before && who.kind() != Who.Kind.WORD) {
        int from = comma(tokens, who.end()) ? who.end() + 1 : who.end();
        boolean denies = verb.value().equals("deny");
        return List.of(
            new Cues.Said(who, who.first(), who.end(), from, last + 1, denies, "claim.nominal"));
      }
    }
    return List.of();
  }

  private static boolean comma(List<Token> tokens, int i) {
    return i < tokens.size() && tokens.get(i).text().equals(",");
  }
}
