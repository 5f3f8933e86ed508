package org.steelyard.coding.scope;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.steelyard.coding.sentence.Phrases;
import org.steelyard.coding.sentence.Phrases.Hit;
import org.steelyard.language.Sieve;
import org.steelyard.language.Token;
import org.steelyard.language.Tokenizer;
import org.steelyard.language.Words;

/// Finds a word class whose forms may end in `*`: `cooperat*` finds every word that so begins.
public final class Stems {
  private final Words words;
  private final String name;

  /// Patterns by the first two letters of their first word.
  private final Map<String, List<Pattern>> patterns = new HashMap<>();

  private final Sieve heads;

  private record Pattern(List<String> parts, String form) {
    Pattern {
      parts = List.copyOf(parts);
    }

    /// Index after the last token where this pattern matches at `i`, or `i`.
    int end(List<Token> tokens, int i) {
      if (i + parts.size() > tokens.size()) {
        return i;
      }
      for (int n = 0; n < parts.size(); n++) {
        String folded = tokens.get(i + n).folded();
        boolean last = n == parts.size() - 1;
        if (last ? !folded.startsWith(parts.get(n)) : !folded.equals(parts.get(n))) {
          return i;
        }
      }
      return i + parts.size();
    }
  }

  /// Class `name` of `words`.
  public Stems(Words words, String name) {
    this.words = words;
    this.name = name;
    for (String form : words.forms(name).keySet()) {
      if (form.length() < 3 || form.indexOf('*') != form.length() - 1) {
        continue;
      }
      List<String> parts =
          Tokenizer.tokens(form.substring(0, form.length() - 1), words.tongue()).stream()
              .map(Token::folded)
              .toList();
      patterns
          .computeIfAbsent(Sieve.head(parts.getFirst()), k -> new ArrayList<>())
          .add(new Pattern(parts, form));
    }
    this.heads = Sieve.of(patterns.keySet());
  }

  /// Hits among `tokens`, from left to right, longest first; they do not overlap.
  public List<Hit> find(List<Token> tokens) {
    List<Hit> all = new ArrayList<>(Phrases.find(tokens, words, name));
    for (int i = 0; i < tokens.size(); i++) {
      if (!heads.passesHead(tokens.get(i).folded())) {
        continue;
      }
      for (Pattern pattern : patterns.getOrDefault(Sieve.head(tokens.get(i).folded()), List.of())) {
        int end = pattern.end(tokens, i);
        if (end > i) {
          all.add(new Hit(i, end, pattern.form(), words.value(name, pattern.form())));
        }
      }
    }
    all.sort(
        Comparator.comparingInt(Hit::first)
            .thenComparing(Hit::end, Comparator.reverseOrder())
            .thenComparing(Hit::form));
    List<Hit> kept = new ArrayList<>();
    int free = 0;
    for (Hit hit : all) {
      if (hit.first() >= free) {
        kept.add(hit);
        free = hit.end();
      }
    }
    return kept;
  }
}
