package org.steelyard.coding.memberships;

import java.util.ArrayList;
import java.util.List;
import org.steelyard.coding.scope.MainActors;
import org.steelyard.coding.sentence.Mention;
import org.steelyard.coding.sentence.Phrases;
import org.steelyard.coding.sentence.Phrases.Hit;
import org.steelyard.coding.sentence.Sentence;
import org.steelyard.language.Words;

/// The states that a word of membership is said of.
final class Members {
  /// A participle opens its sentence: `Being a member of NAM, Azerbaijan ...`.
  private static final int OPENING = 6;

  /// Words between commas that set another state apart: `, unlike Armenia,`.
  private static final int APART = 4;

  private final Sentence sentence;
  private final Words words;
  private final MainActors main;
  private final int index;

  Members(Sentence sentence, Words words, MainActors main, int index) {
    this.sentence = sentence;
    this.words = words;
    this.main = main;
    this.index = index;
  }

  /// Codes of the states that `hit` is said of; `until` is where its organisations begin.
  List<String> of(Hit hit, int until) {
    List<Mention> states =
        sentence.mentions().stream()
            .filter(MainActors::state)
            .filter(mention -> mention.kind() != Mention.Kind.DEMONYM)
            .toList();
    for (Mention mention : states) {
      // `chairmanship of Azerbaijan in NAM`
      if (mention.first() >= hit.first() && mention.end() <= until) {
        return List.of(mention.code());
      }
    }
    for (int m = states.size() - 1; m >= 0; m--) {
      Mention mention = states.get(m);
      if (mention.end() <= hit.first() && !apart(mention)) {
        return coordinated(states, m);
      }
    }
    if (mainMeant(hit)) {
      String near = main.near(index);
      return near.isEmpty() ? List.of() : List.of(near);
    }
    if (hit.first() < OPENING) {
      for (Mention mention : states) {
        if (mention.first() >= hit.end()) {
          return List.of(mention.code());
        }
      }
    }
    return List.of();
  }

  /// `Finland and Sweden joined`: the states joined to the nearest one.
  private List<String> coordinated(List<Mention> states, int m) {
    List<String> codes = new ArrayList<>(List.of(states.get(m).code()));
    for (int n = m; n > 0; n--) {
      Mention before = states.get(n - 1);
      int gap = states.get(n).first() - before.end();
      if (gap != 1 || !joint(before.end()) || before.kind() != Mention.Kind.STATE) {
        break;
      }
      if (!codes.contains(before.code())) {
        codes.addFirst(before.code());
      }
    }
    return codes;
  }

  private boolean joint(int i) {
    return words.is("and", sentence.tokens().get(i).folded()) || comma(i);
  }

  private boolean apart(Mention mention) {
    if (!comma(mention.end())) {
      return false;
    }
    for (int i = mention.first() - 1; i >= 0 && i >= mention.first() - APART; i--) {
      if (comma(i)) {
        return sentence.mentions().stream()
            .anyMatch(other -> MainActors.state(other) && other.end() <= mention.first());
      }
    }
    return false;
  }

  private boolean comma(int i) {
    return i >= 0 && i < sentence.tokens().size() && sentence.tokens().get(i).text().equals(",");
  }

  /// Whether the sentence says `our country`, `the country` or `its` instead of a name.
  private boolean mainMeant(Hit hit) {
    for (String name : List.of("third-person-country", "self-pronoun")) {
      for (Hit country : Phrases.find(sentence.tokens(), words, name)) {
        if (country.first() < hit.end()) {
          return true;
        }
      }
    }
    return false;
  }
}
