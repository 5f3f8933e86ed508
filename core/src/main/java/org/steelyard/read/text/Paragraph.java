package org.steelyard.read.text;

import java.util.Arrays;
import org.steelyard.model.CleanText;
import org.steelyard.model.Span;

/// A block made readable: its words in one line, with the place of each unit in the document.
///
/// A class and not a record: its offsets are an array.
public final class Paragraph {
  private final String text;
  private final int[] offsets;
  private final Role role;
  private final double links;

  Paragraph(String text, int[] offsets, Role role, double links) {
    this.text = text;
    this.offsets = offsets;
    this.role = role;
    this.links = links;
  }

  /// Readable text; never blank.
  public String text() {
    return text;
  }

  /// What it is by markup or place.
  public Role role() {
    return role;
  }

  /// Share of link text, 0..1.
  public double links() {
    return links;
  }

  /// First unit in the document.
  public int start() {
    return offsets[0];
  }

  /// Part of it, as a passage's clean text.
  public CleanText clean(Span part) {
    return new CleanText(part.of(text), Arrays.copyOfRange(offsets, part.start(), part.end()));
  }

  /// Place of `part` in the document.
  public Span original(Span part) {
    return new Span(offsets[part.start()], offsets[part.end() - 1] + 1);
  }
}
