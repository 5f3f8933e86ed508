package org.steelyard.coding.scope;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.steelyard.coding.sentence.Phrases;
import org.steelyard.language.Token;
import org.steelyard.language.Words;

/// Which clause of its sentence each token stands in.
///
/// A clause begins at a word of class `clause-boundary` and after a semicolon, a colon or a dash
/// that stands free. A comma alone ends no clause: lists have commas too.
public final class Clauses {
  private final int[] clause;

  private Clauses(int[] clause) {
    this.clause = clause;
  }

  /// Clauses of a sentence's tokens.
  public static Clauses of(List<Token> tokens, Words words) {
    Set<Integer> starts = new HashSet<>();
    for (Phrases.Hit hit : Phrases.find(tokens, words, "clause-boundary")) {
      starts.add(hit.first());
    }
    int[] clause = new int[tokens.size()];
    int number = 0;
    for (int i = 0; i < clause.length; i++) {
      if (i > 0 && (starts.contains(i) || breaks(tokens, i - 1))) {
        number++;
      }
      clause[i] = number;
    }
    return new Clauses(clause);
  }

  private static boolean breaks(List<Token> tokens, int i) {
    return switch (tokens.get(i).text()) {
      case ";", ":" -> true;
      case "—", "–" -> !touches(tokens, i) && !touches(tokens, i + 1);
      default -> false;
    };
  }

  /// Whether token `i` follows its predecessor without a gap.
  public static boolean touches(List<Token> tokens, int i) {
    return i > 0
        && i < tokens.size()
        && tokens.get(i).span().start() == tokens.get(i - 1).span().end();
  }

  /// Whether tokens `a` and `b` stand in the same clause.
  public boolean same(int a, int b) {
    return clause[a] == clause[b];
  }

  /// Index of the first token of the clause of token `i`.
  public int start(int i) {
    int start = i;
    while (start > 0 && clause[start - 1] == clause[i]) {
      start--;
    }
    return start;
  }

  /// Index after the last token of the clause of token `i`.
  public int end(int i) {
    int end = i + 1;
    while (end < clause.length && clause[end] == clause[i]) {
      end++;
    }
    return end;
  }
}
