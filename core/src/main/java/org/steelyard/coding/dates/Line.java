package org.steelyard.coding.dates;

import java.util.List;
import org.steelyard.coding.scope.Clauses;
import org.steelyard.coding.sentence.Hits;
import org.steelyard.coding.sentence.Phrases.Hit;
import org.steelyard.language.Token;
import org.steelyard.language.Words;

/// Tokens of a sentence with the hits of each date class by place.
final class Line {
  /// Letters that a year or day may carry after a hyphen or apostrophe: `18-го`, `2024-cü`.
  private static final int LONGEST_SUFFIX = 6;

  private final List<Token> tokens;
  private final Words words;
  private final Hits hits;

  Line(List<Token> tokens, Words words) {
    this.tokens = tokens;
    this.words = words;
    this.hits = new Hits(tokens, words);
  }

  int size() {
    return tokens.size();
  }

  Words words() {
    return words;
  }

  /// The hit of class `name` that begins at `i`; an empty one where there is none.
  Hit hit(String name, int i) {
    return hits.at(name, i);
  }

  /// Tokens at which something of a date may begin: a number or a hit of one of `classes`.
  boolean[] openings(List<String> classes) {
    boolean[] openings = new boolean[tokens.size()];
    for (int i = 0; i < openings.length; i++) {
      openings[i] = tokens.get(i).kind() == Token.Kind.NUMBER;
    }
    for (String name : classes) {
      hits.of(name).forEach(hit -> openings[hit.first()] = true);
    }
    return openings;
  }

  boolean has(String name, int i) {
    return hit(name, i).end() > i;
  }

  /// Whether the language has the trait `name` (class `trait`).
  boolean trait(String name) {
    return words.is("trait", name);
  }

  Token token(int i) {
    return tokens.get(i);
  }

  boolean in(int i) {
    return i >= 0 && i < tokens.size();
  }

  boolean touches(int i) {
    return Clauses.touches(tokens, i);
  }

  boolean text(int i, String text) {
    return in(i) && tokens.get(i).text().equals(text);
  }

  boolean dash(int i) {
    return text(i, "-") || text(i, "–") || text(i, "—");
  }

  /// The whole number at `i`, or -1.
  int number(int i, int digits) {
    if (!in(i) || tokens.get(i).kind() != Token.Kind.NUMBER) {
      return -1;
    }
    String text = tokens.get(i).text();
    boolean plain = text.length() <= digits && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return plain ? Integer.parseInt(text) : -1;
  }

  /// Index after an ending that is written on to the number that ends before `i`.
  int suffix(int i) {
    if (in(i) && word(i) && touches(i)) {
      return i + 1;
    }
    boolean joint = text(i, "-") || text(i, "'") || text(i, "’") || text(i, "‑");
    return joint && touches(i) && in(i + 1) && word(i + 1) && touches(i + 1) ? i + 2 : i;
  }

  private boolean word(int i) {
    return tokens.get(i).word() && tokens.get(i).text().length() <= LONGEST_SUFFIX;
  }

  /// Index after words of class `stopword` that begin at `i`, at most `most` of them.
  int skipStopwords(int i, int most) {
    int end = i;
    while (end < i + most && in(end) && words.is("stopword", tokens.get(end).folded())) {
      end++;
    }
    return end;
  }
}
