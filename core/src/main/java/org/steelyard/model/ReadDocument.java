package org.steelyard.model;

import java.util.List;

/// A document with its passages, in order: what reading gives and coding takes.
public record ReadDocument(Document document, List<Passage> passages) {
  public ReadDocument {
    passages = List.copyOf(passages);
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      if (!passage.documentId().equals(document.id()) || passage.ordinal() != i) {
        throw new IllegalArgumentException(
            "Passage " + i + " does not belong at this place of its document.");
      }
    }
  }
}
