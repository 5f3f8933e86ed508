package org.steelyard.coding.sentence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.steelyard.coding.sentence.Phrases.Hit;
import org.steelyard.language.Token;
import org.steelyard.language.Words;

/// Forms of word classes in one sentence, looked for once a class. Used by one thread.
public final class Hits {
  private final List<Token> tokens;
  private final Words words;
  private final Map<String, List<Hit>> found = new HashMap<>();

  /// Hits among `tokens`.
  public Hits(List<Token> tokens, Words words) {
    this.tokens = tokens;
    this.words = words;
  }

  /// All hits of class `name`, as [Phrases#find] gives them.
  public List<Hit> of(String name) {
    List<Hit> hits = found.get(name);
    if (hits == null) {
      hits = List.copyOf(Phrases.find(tokens, words, name));
      found.put(name, hits);
    }
    return hits;
  }

  /// The hit of class `name` that begins at token `i`; [Phrases#NONE] where there is none.
  public Hit at(String name, int i) {
    List<Hit> hits = of(name);
    int after = before(hits, i);
    return after < hits.size() && hits.get(after).first() == i ? hits.get(after) : Phrases.NONE;
  }

  /// Whether a hit of class `name` ends right before token `i`.
  public boolean endsAt(String name, int i) {
    List<Hit> hits = of(name);
    // Hits do not overlap: the last that begins before `i` is the only one that can end there.
    int low = before(hits, i);
    return low > 0 && hits.get(low - 1).end() == i;
  }

  /// How many of `hits` begin before token `i`.
  private static int before(List<Hit> hits, int i) {
    int low = 0;
    int high = hits.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (hits.get(middle).first() < i) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// The tokens.
  public List<Token> tokens() {
    return tokens;
  }

  /// The word classes.
  public Words words() {
    return words;
  }
}
