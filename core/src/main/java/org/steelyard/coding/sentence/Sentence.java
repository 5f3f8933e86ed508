package org.steelyard.coding.sentence;

import java.util.List;
import org.steelyard.language.Token;
import org.steelyard.language.Tongue;
import org.steelyard.model.Document;
import org.steelyard.model.Passage;
import org.steelyard.model.Provenance;
import org.steelyard.model.Span;

/// One passage made ready for coding.
///
/// @param tokens tokens of the passage's clean text; their spans are in the clean text
/// @param mentions actors mentioned, in order of their first token; they do not overlap
public record Sentence(
    Document document, Passage passage, Tongue tongue, List<Token> tokens, List<Mention> mentions) {
  public Sentence {
    tokens = List.copyOf(tokens);
    mentions = List.copyOf(mentions);
  }

  /// The readable text that tokens and mentions point into.
  public String text() {
    return passage.clean().text();
  }

  /// Where words of the clean text stand in the document.
  public Span original(Span clean) {
    return passage.clean().original(clean);
  }

  /// Provenance of some words of the clean text.
  public Provenance.FromText provenance(Span clean) {
    return Provenance.FromText.of(document, original(clean));
  }

  /// Provenance of the whole sentence.
  public Provenance.FromText provenance() {
    return provenance(new Span(0, text().length()));
  }

  /// This sentence with other mentions.
  public Sentence with(List<Mention> others) {
    return new Sentence(document, passage, tongue, tokens, others);
  }
}
