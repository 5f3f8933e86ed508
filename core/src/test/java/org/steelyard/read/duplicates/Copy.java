package org.steelyard.read.duplicates;

import java.time.LocalDate;
import java.util.List;

/// A generated document that knows which story it tells.
///
/// @param id of the document
/// @param story what it is a copy of: documents with the same story are pairs to be found
/// @param how it came about: `base`, or the operations applied
/// @param paragraphs of sentences
record Copy(String id, String story, String how, LocalDate day, List<List<String>> paragraphs) {
  List<String> sentences() {
    return paragraphs.stream().flatMap(List::stream).toList();
  }

  Entry entry() {
    return entry(Sketch.SHINGLES);
  }

  Entry entry(int shingles) {
    List<String> sentences = sentences();
    return new Entry(
        id, day, sentences.stream().mapToInt(String::length).sum(), Sketch.of(sentences, shingles));
  }
}
