package org.steelyard.coding.claims;

import java.util.List;
import org.steelyard.coding.sentence.Sentence;
import org.steelyard.language.Token;

/// `N: what N says`, as headlines have it: a person or office opens the line, a colon follows.
final class Headline {
  /// Fewest tokens of what is said.
  private static final int SAID = 4;

  private Headline() {}

  /// What is said in this way; or nothing.
  static List<Cues.Said> find(Sentence sentence, boolean[] quoted, List<Who> candidates) {
    List<Token> tokens = sentence.tokens();
    if (candidates.isEmpty()) {
      return List.of();
    }
    Who who = candidates.getFirst();
    boolean person =
        switch (who.kind()) {
          case PERSON, ROLE_AND_NAME, FULL_NAME, KNOWN_SURNAME, OFFICE -> true;
          case ROLE, INSTITUTION, PRONOUN, WORD -> false;
        };
    int colon = who.end();
    boolean opens = who.first() == 0 && colon + SAID < tokens.size();
    if (!person || !opens || !tokens.get(colon).text().equals(":") || quoted[colon + 1]) {
      return List.of();
    }
    return List.of(
        new Cues.Said(who, 0, colon, colon + 1, tokens.size(), false, "claim.headline"));
  }
}
