package org.steelyard.coding.claims;

import java.util.List;
import org.steelyard.coding.sentence.Mention;
import org.steelyard.coding.sentence.Phrases.Hit;
import org.steelyard.coding.sentence.Sentence;
import org.steelyard.language.Token;
import org.steelyard.model.PassageKind;
import org.steelyard.model.Span;
import org.steelyard.model.Speaker;

/// `N: what N says`, as headlines have it: a person or office opens the line, a colon follows.
final class Headline {
  /// Fewest tokens of what is said.
  private static final int SAID = 4;

  /// Most words of the place that a view comes from.
  private static final int PLACE = 3;

  private Headline() {}

  /// What is said in this way; or nothing.
  static List<Cues.Said> find(Sentence sentence, boolean[] quoted, List<Who> candidates) {
    List<Token> tokens = sentence.tokens();
    List<Cues.Said> from = viewFrom(sentence);
    if (!from.isEmpty()) {
      return from;
    }
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

  /// `Words: a view from the capital`, at the end of a line that is no sentence.
  private static List<Cues.Said> viewFrom(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int size = tokens.size();
    boolean ends = size > 0 && tokens.get(size - 1).word();
    for (Hit view : ends ? Views.of(sentence.tongue()).find("view", tokens) : List.<Hit>of()) {
      int mark = view.first() - 1;
      boolean apart = mark >= SAID && ":-—–".contains(tokens.get(mark).text());
      boolean place =
          size - view.end() >= 1
              && size - view.end() <= PLACE
              && tokens.subList(view.end(), size).stream().allMatch(Token::word);
      if (apart && place) {
        String name = text(sentence, view.first(), size);
        String where = text(sentence, view.end(), size);
        String code =
            sentence.mentions().stream()
                .filter(mention -> mention.first() >= view.end())
                .map(Mention::code)
                .findFirst()
                .orElse("");
        Speaker speaker = new Speaker(name, "view", where, code);
        Who who = new Who(speaker, view.first(), size, Who.Kind.ROLE);
        return List.of(new Cues.Said(who, mark, size, 0, mark, false, "claim.headline"));
      }
    }
    return List.of();
  }

  private static String text(Sentence sentence, int first, int end) {
    int from = sentence.tokens().get(first).span().start();
    return new Span(from, sentence.tokens().get(end - 1).span().end()).of(sentence.text());
  }
}
