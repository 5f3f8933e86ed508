package org.steelyard.coding.claims;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.steelyard.coding.sentence.Mention;
import org.steelyard.coding.sentence.Phrases;
import org.steelyard.coding.sentence.Phrases.Hit;
import org.steelyard.coding.sentence.Sentence;
import org.steelyard.language.Words;
import org.steelyard.model.Span;

/// Mentions and words for roles of a sentence by the tokens where they stand.
final class Places {
  /// A mention that is nowhere near.
  private static final Mention FAR =
      new Mention(
          "-",
          "",
          "",
          Mention.Kind.REFERENCE,
          new Span(0, 1),
          Integer.MAX_VALUE - 1,
          Integer.MAX_VALUE,
          "",
          "",
          List.of());

  private final Sentence sentence;
  private final Map<Integer, Hit> roles = new HashMap<>();
  private final Map<String, boolean[]> ends = new HashMap<>();

  /// By token the index of the first mention that covers it, and of the first that ends before it;
  /// -1 for none.
  private final int[] covering;

  private final int[] ending;

  Places(Sentence sentence, List<Hit> roles) {
    int size = sentence.tokens().size();
    this.sentence = sentence;
    this.covering = new int[size];
    this.ending = new int[size + 1];
    Arrays.fill(covering, -1);
    Arrays.fill(ending, -1);
    roles.forEach(role -> this.roles.put(role.first(), role));
    for (int m = sentence.mentions().size() - 1; m >= 0; m--) {
      Mention mention = sentence.mentions().get(m);
      Arrays.fill(covering, mention.first(), mention.end(), m);
      ending[mention.end()] = m;
    }
  }

  Sentence sentence() {
    return sentence;
  }

  /// The role that begins at token `i`; an empty hit for none.
  Hit role(int i) {
    return roles.getOrDefault(i, new Hit(i, i, "", ""));
  }

  /// The mention that covers token `i`, else one that is nowhere near.
  Mention mention(int i) {
    return i < covering.length && covering[i] >= 0 ? sentence.mentions().get(covering[i]) : FAR;
  }

  /// The mention that ends before token `i`, else one that is nowhere near.
  Mention ending(int i) {
    return ending[i] >= 0 ? sentence.mentions().get(ending[i]) : FAR;
  }

  /// Whether words of class `name` end at most `reach` tokens before token `i`.
  boolean follows(String name, Words words, int i, int reach) {
    boolean[] after =
        ends.computeIfAbsent(
            name,
            k -> {
              boolean[] flags = new boolean[sentence.tokens().size() + 1];
              Phrases.find(sentence.tokens(), words, k).forEach(hit -> flags[hit.end()] = true);
              return flags;
            });
    for (int end = i; end >= 0 && end >= i - reach; end--) {
      if (after[end]) {
        return true;
      }
    }
    return false;
  }
}
