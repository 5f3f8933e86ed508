package org.steelyard.coding.sentence;

import java.util.List;
import org.steelyard.model.ReadDocument;

/// A read document with its codable sentences, in order. Passages that are boilerplate, repeats or
/// in a language that cannot be coded have no sentence here.
public record AnalysedDocument(ReadDocument read, List<Sentence> sentences) {
  public AnalysedDocument {
    sentences = List.copyOf(sentences);
  }
}
