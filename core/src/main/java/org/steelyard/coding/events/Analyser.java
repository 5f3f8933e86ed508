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
  private final Map<Tongue, Lexicon> lexicons = new ConcurrentHashMap<>();
  private final Map<Tongue, Tone> tones = new ConcurrentHashMap<>();
  private final Function<Tongue, Words> words;

  /// An analyser that takes word classes from `words`.
  Analyser(Function<Tongue, Words> words) {
    this.words = words;
  }

  private Lexicon lexicon(Tongue tongue) {
    return lexicons.computeIfAbsent(tongue, t -> Lexicon.load(t, words.apply(t)));
  }

  /// The sentence with its citation forms and predicates, `ranges` being its mentions.
  Scene analyse(Tongue tongue, List<Token> tokens, List<Candidate.Range> ranges) {
    Lexicon lexicon = lexicon(tongue);
    List<List<String>> lemmas = lexicon.lemmas(tokens);
    return new Scene(
        tongue,
        tokens,
        lemmas,
        lexicon.hits(tokens, lemmas),
        ranges,
        words.apply(tongue),
        tones.computeIfAbsent(tongue, t -> new Tone(words.apply(t))));
  }
}
