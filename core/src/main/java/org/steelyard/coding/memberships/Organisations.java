package org.steelyard.coding.memberships;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.steelyard.coding.sentence.Mention;
import org.steelyard.coding.sentence.Phrases.Hit;
import org.steelyard.coding.sentence.Sentence;
import org.steelyard.language.Words;

/// The organisations that belong to a word of membership: listed after it, else before it.
final class Organisations {
  /// Words that may stand between: `member of the`, `participates in international`.
  private static final int GAP = 4;

  /// Words and commas that may stand between two items of a list.
  private static final int LIST_GAP = 4;

  private static final Set<String> OPEN = Set.of("(", "“", "«", "\"", "„", "‘", ")", "”", "»");

  private final Sentence sentence;
  private final Words words;

  Organisations(Sentence sentence, Words words) {
    this.sentence = sentence;
    this.words = words;
  }

  /// Mentions listed beside `hit`, in order; empty where there are none.
  List<Mention> beside(Hit hit) {
    List<Mention> mentions = sentence.mentions();
    for (int m = 0; m < mentions.size(); m++) {
      Mention mention = mentions.get(m);
      boolean organisation = mention.kind() == Mention.Kind.ORGANISATION;
      if (organisation && mention.end() > hit.first()) {
        // The words of the hit may name the organ: `member of the Security Council`.
        boolean near = mention.first() <= hit.end() || passable(hit.end(), mention.first(), GAP);
        if (near) {
          return listFrom(m);
        }
        break;
      }
    }
    // Before the word only where endings do the work of prepositions, and in `its participation in
    // this format` after formats were named.
    if (!words.tongue().agglutinative() && !hit.value().equals("participant")) {
      return List.of();
    }
    for (int m = mentions.size() - 1; m >= 0; m--) {
      Mention mention = mentions.get(m);
      if (mention.kind() == Mention.Kind.ORGANISATION
          && mention.end() <= hit.first()
          && passable(mention.end(), hit.first(), GAP)) {
        return listTo(m);
      }
    }
    return List.of();
  }

  private List<Mention> listFrom(int m) {
    List<Mention> mentions = sentence.mentions();
    List<Mention> list = new ArrayList<>(List.of(mentions.get(m)));
    for (int n = m + 1; n < mentions.size() && joined(mentions.get(n - 1), mentions.get(n)); n++) {
      list.add(mentions.get(n));
    }
    return list;
  }

  private List<Mention> listTo(int m) {
    List<Mention> mentions = sentence.mentions();
    List<Mention> list = new ArrayList<>(List.of(mentions.get(m)));
    for (int n = m; n > 0 && joined(mentions.get(n - 1), mentions.get(n)); n--) {
      list.addFirst(mentions.get(n - 1));
    }
    return list;
  }

  /// Whether two mentions are items of one list: `and`, commas and small words between.
  private boolean joined(Mention a, Mention b) {
    if (b.kind() != Mention.Kind.ORGANISATION || b.first() - a.end() > LIST_GAP) {
      return false;
    }
    boolean joint = false;
    for (int i = a.end(); i < b.first(); i++) {
      String text = sentence.tokens().get(i).text();
      String folded = sentence.tokens().get(i).folded();
      boolean and = words.is("and", folded) || text.equals(",");
      joint |= and;
      if (!and && !OPEN.contains(text) && !words.is("stopword", folded)) {
        return false;
      }
    }
    return joint;
  }

  /// Whether only a few plain words stand in `[from, to)`: no clause begins, no other actor.
  private boolean passable(int from, int to, int most) {
    if (to < from || to - from > most) {
      return false;
    }
    boolean bracket = false;
    for (int i = from; i < to; i++) {
      String text = sentence.tokens().get(i).text();
      String folded = sentence.tokens().get(i).folded();
      bracket |= text.equals("(");
      boolean mark = OPEN.contains(text) || text.equals("-") || (bracket && text.equals(","));
      boolean plain = sentence.tokens().get(i).word() || mark;
      boolean boundary =
          words.is("clause-boundary", folded)
              && !words.is("stopword", folded)
              && !words.is("member-of", folded);
      if (!plain || boundary) {
        return false;
      }
    }
    return true;
  }
}
