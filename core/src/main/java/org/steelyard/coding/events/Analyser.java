package org.steelyard.coding.events;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.steelyard.language.Token;
import org.steelyard.language.Tongue;
import org.steelyard.language.Words;

/// Lexicons and word classes of the languages, loaded when first met.
final class Analyser {
  /// A sentence with its citation forms and predicates.
  record Analysed(
      Tongue tongue, List<Token> tokens, List<List<String>> lemmas, List<Predicate.Hit> hits) {
    Candidate pair(Candidate.Range source, Candidate.Range target, List<Candidate.Range> others) {
      return new Candidate(tongue, tokens, lemmas, hits, source, target, others);
    }
  }

  private final Map<Tongue, Lexicon> lexicons = new ConcurrentHashMap<>();
  private final Function<Tongue, Words> words;

  /// An analyser that takes word classes from `words`.
  Analyser(Function<Tongue, Words> words) {
    this.words = words;
  }

  Words words(Tongue tongue) {
    return words.apply(tongue);
  }

  private Lexicon lexicon(Tongue tongue) {
    return lexicons.computeIfAbsent(tongue, Lexicon::load);
  }

  Analysed analyse(Tongue tongue, List<Token> tokens) {
    Lexicon lexicon = lexicon(tongue);
    List<List<String>> lemmas = lexicon.lemmas(tokens);
    return new Analysed(tongue, tokens, lemmas, lexicon.hits(tokens, lemmas));
  }
}
