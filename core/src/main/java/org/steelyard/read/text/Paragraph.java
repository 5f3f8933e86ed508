package org.steelyard.read.text;

import org.steelyard.model.CleanText;
import org.steelyard.model.OffsetRuns;
import org.steelyard.model.Span;

/// A block made readable: its words in one line, with the place of each unit in the document.
///
/// @param text readable text; never blank
/// @param offsets place of each unit in the document
/// @param role what it is by markup or place
/// @param links share of link text, 0..1
public record Paragraph(String text, OffsetRuns offsets, Role role, double links) {
  /// First unit in the document.
  public int start() {
    return offsets.at(0);
  }

  /// Part of it, as a passage's clean text.
  public CleanText clean(Span part) {
    return new CleanText(part.of(text), offsets.part(part));
  }

  /// Place of `part` in the document.
  public Span original(Span part) {
    return offsets.original(part);
  }
}
