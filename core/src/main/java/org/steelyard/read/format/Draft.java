package org.steelyard.read.format;

import java.util.ArrayList;
import java.util.List;
import org.steelyard.model.Span;
import org.steelyard.read.text.Block;
import org.steelyard.read.text.LineJoiner;
import org.steelyard.read.text.Role;

/// Builds canonical text and its blocks from paragraphs as they come. Blocks are separated by a
/// blank line. Not safe for several threads.
public final class Draft {
  private record Part(Span span, Role role, double links) {}

  private final StringBuilder text = new StringBuilder();
  private final List<Part> parts = new ArrayList<>();

  /// Adds a paragraph; blank ones are left out. Line breaks within it are kept, and joined later.
  ///
  /// @param links share of its units that are link text, 0..1
  public Draft add(String paragraph, Role role, double links) {
    String words = paragraph.strip();
    if (!words.isEmpty()) {
      if (!text.isEmpty()) {
        text.append("\n\n");
      }
      int start = text.length();
      text.append(words);
      parts.add(new Part(new Span(start, text.length()), role, links));
    }
    return this;
  }

  /// Adds a paragraph without links.
  public Draft add(String paragraph, Role role) {
    return add(paragraph, role, 0);
  }

  /// Units so far.
  public int length() {
    return text.length();
  }

  /// The text so far.
  public String text() {
    return text.toString();
  }

  /// The blocks of the text so far.
  public List<Block> blocks() {
    String whole = text.toString();
    List<Block> blocks = new ArrayList<>();
    for (Part part : parts) {
      LineJoiner.within(whole, part.span(), part.role(), part.links(), blocks);
    }
    return blocks;
  }
}
