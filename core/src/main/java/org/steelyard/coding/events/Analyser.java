package org.steelyard.coding.events;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.steelyard.coding.sentence.Mention;
import org.steelyard.coding.sentence.Sentence;
import org.steelyard.language.Token;
import org.steelyard.language.Tongue;
import org.steelyard.language.Words;

/// Lexicons and word classes of the languages, loaded when first met.
final class Analyser {
  /// Mentions beyond this many are looked at no further: lists of states are not acts.
  private static final int MOST_MENTIONS = 14;

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

  /// The mentions of a sentence between which acts are looked for: not of formats of talks, nor
  /// of an organisation at whose seat or meeting something happens (`on the sidelines of the UN
  /// General Assembly`), and only the first [#MOST_MENTIONS].
  List<Mention> actors(Sentence sentence) {
    return sentence.mentions().stream()
        .filter(m -> !m.sector().equals("FORMAT"))
        .filter(
            m ->
                m.kind() != Mention.Kind.ORGANISATION
                    || !venue(sentence.tongue(), sentence.tokens(), m.first(), m.end()))
        .limit(MOST_MENTIONS)
        .toList();
  }

  /// Whether the tokens from `first` to `end` are only where something happens, by the word before
  /// or after them or by their ending.
  private boolean venue(Tongue tongue, List<Token> tokens, int first, int end) {
    Words known = words.apply(tongue);
    for (int i = Math.max(0, first - 3); i < first; i++) {
      if (known.is("venue-before", tokens.get(i).folded())) {
        return true;
      }
    }
    String last = tokens.get(end - 1).folded();
    return (end < tokens.size() && known.is("venue-after", tokens.get(end).folded()))
        || known.forms("venue-ending").keySet().stream().anyMatch(last::endsWith);
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
