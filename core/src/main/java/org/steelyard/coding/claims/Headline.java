package org.steelyard.coding.claims;

import java.util.List;
import org.steelyard.coding.sentence.Sentence;
import org.steelyard.language.Token;
import org.steelyard.model.PassageKind;

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
    Who end = candidates.getLast();
    int dash = end.first() - 1;
    boolean closes =
        sentence.passage().kind() == PassageKind.HEADING
            && end.end() == tokens.size()
            && dash >= SAID
            && "-—–".contains(tokens.get(dash).text())
            && end.kind().compareTo(Who.Kind.ROLE) <= 0;
    if (closes) {
      return List.of(new Cues.Said(end, dash, tokens.size(), 0, dash, false, "claim.headline"));
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
    return List.of(new Cues.Said(who, 0, colon, colon + 1, tokens.size(), false, "claim.headline"));
  }
}
