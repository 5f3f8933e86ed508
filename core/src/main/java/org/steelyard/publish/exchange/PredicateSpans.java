package org.steelyard.publish.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.steelyard.language.Lemmatiser;
import org.steelyard.language.Token;
import org.steelyard.language.Tokenizer;
import org.steelyard.language.Tongue;
import org.steelyard.model.Passage;
import org.steelyard.model.Report;
import org.steelyard.model.Span;

/// Finds again the words by which a report's lexicon entry was recognised.
///
/// A report names its entry (`uk:CONSULT:провести переговори`) but not the place; the entry's
/// words are looked for in citation form, in order and close together, nearest to the actors.
final class PredicateSpans {
  private static final int GAP = 4;

  private final Map<Tongue, Lemmatiser> lemmatisers = new EnumMap<>(Tongue.class);

  /// Ready for the rules of `reports`.
  PredicateSpans(List<Report> reports) {
    Map<Tongue, TreeSet<String>> words = new EnumMap<>(Tongue.class);
    for (Report report : reports) {
      String[] rule = report.rule().split(":", 3);
      if (rule.length == 3 && Tongue.knows(rule[0])) {
        Tongue tongue = Tongue.of(rule[0]);
        words.computeIfAbsent(tongue, _ -> new TreeSet<>()).addAll(entry(rule[2], tongue));
      }
    }
    words.forEach((tongue, known) -> lemmatisers.put(tongue, Lemmatiser.load(tongue, known)));
  }

  private static List<String> entry(String entry, Tongue tongue) {
    return Tokenizer.tokens(entry, tongue).stream()
        .map(Token::folded)
        .filter(word -> !word.equals("*"))
        .toList();
  }

  /// The span in the document, or none where the model alone decided or the words are not found.
  List<Span> of(Report report, Passage passage) {
    String[] rule = report.rule().split(":", 3);
    if (rule.length < 3 || !Tongue.knows(rule[0])) {
      return List.of();
    }
    Tongue tongue = Tongue.of(rule[0]);
    Lemmatiser lemmatiser = lemmatisers.get(tongue);
    List<String> wanted = entry(rule[2], tongue);
    if (lemmatiser == null || wanted.isEmpty()) {
      return List.of();
    }
    List<Token> tokens = Tokenizer.tokens(passage.clean().text(), tongue);
    List<Span> found = new ArrayList<>();
    long best = Long.MAX_VALUE;
    for (int i = 0; i < tokens.size(); i++) {
      int end = match(wanted, tokens, lemmatiser, i);
      if (end > i) {
        Span clean = new Span(tokens.get(i).span().start(), tokens.get(end - 1).span().end());
        Span span = passage.clean().original(clean);
        long distance =
            (long) distance(span, report.source().span()) + distance(span, report.target().span());
        if (distance < best) {
          best = distance;
          found.clear();
          found.add(span);
        }
      }
    }
    return found;
  }

  private static int distance(Span a, Span b) {
    return Math.max(0, Math.max(a.start() - b.end(), b.start() - a.end()));
  }

  private static int match(
      List<String> wanted, List<Token> tokens, Lemmatiser lemmatiser, int start) {
    int at = start;
    for (int w = 0; w < wanted.size(); w++) {
      int last = w == 0 ? start : Math.min(tokens.size() - 1, at + GAP);
      int found = -1;
      for (int k = at; k <= last && found < 0; k++) {
        Token token = tokens.get(k);
        boolean fits =
            token.folded().equals(wanted.get(w))
                || (token.word() && lemmatiser.lemmas(token.folded()).contains(wanted.get(w)));
        found = fits ? k : -1;
      }
      if (found < 0) {
        return -1;
      }
      at = found + 1;
    }
    return at;
  }
}
