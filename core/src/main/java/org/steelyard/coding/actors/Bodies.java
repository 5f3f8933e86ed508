package org.steelyard.coding.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.steelyard.coding.sentence.Mention.Kind;
import org.steelyard.language.Token;
import org.steelyard.language.Tongue;
import org.steelyard.language.Words;

/// Finds bodies of a state that name none: `the foreign ministry`, `the government`.
final class Bodies {
  /// Armies, courts and police are left out: without a state they are as often somebody else's.
  private static final Set<String> SECTORS = Set.of("GOV", "LEG");

  private final Gazetteer gazetteer;
  private final Words words;

  Bodies(Gazetteer gazetteer, Words words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  /// A body found, without its state.
  record Hit(int first, int end, String sector) {}

  /// Bodies beside which no actor stands.
  List<Hit> find(List<Token> tokens, boolean[] taken) {
    List<Hit> hits = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Hit hit = at(tokens, i, taken);
      if (hit.end() > i) {
        hits.add(hit);
        i = hit.end();
      } else {
        i++;
      }
    }
    return hits;
  }

  /// The body at token `i`: with an article in English, or written as a name.
  private Hit at(List<Token> tokens, int i, boolean[] taken) {
    Hit none = new Hit(i, i, "");
    int noun = i;
    if (words.tongue() == Tongue.EN) {
      boolean definite = tokens.get(i).folded().equals("the");
      if (definite) {
        noun++;
      } else if (!tokens.get(i).capital()
          || i == 0
          || (tokens.get(i - 1).word() && tokens.get(i - 1).capital())) {
        return none;
      }
    }
    if (noun >= tokens.size() || taken[noun] || !tokens.get(noun).word()) {
      return none;
    }
    String word = tokens.get(noun).folded();
    List<NameIndex.Hit<String>> organs = gazetteer.organs(tokens, noun);
    if (organs.isEmpty() || !SECTORS.contains(organs.getFirst().value()) || local(word)) {
      return none;
    }
    int end = organs.getFirst().end();
    boolean beside =
        (noun == i && i > 0 && taken[i - 1])
            || (i > 1 && taken[i - 2] && tokens.get(i - 1).text().equals("'s"))
            || (end < tokens.size() && taken[end])
            || (end + 1 < tokens.size() && tokens.get(end).folded().equals("of"));
    return beside || taken[end - 1] ? none : new Hit(i, end, organs.getFirst().value());
  }

  /// Whether a text names such a body as a place, or another state has one too: `embassy`.
  private boolean local(String word) {
    return words.forms("local-body").keySet().stream().anyMatch(word::startsWith);
  }

  /// The draft of a body of state `code`.
  static MentionFinder.Draft draft(Hit hit, String code) {
    return new MentionFinder.Draft(
        hit.first(), hit.end(), code, Kind.REFERENCE, hit.sector(), "", "", "", List.of());
  }
}
