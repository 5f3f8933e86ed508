package org.steelyard.read.kind;

import java.util.List;
import org.steelyard.model.Span;
import org.steelyard.read.identify.WordMarks;
import org.steelyard.read.terms.WordList;
import org.steelyard.read.text.Chars;
import org.steelyard.read.text.ListMarkers;
import org.steelyard.read.text.Paragraph;
import org.steelyard.read.text.Role;

/// A paragraph with what the rules ask of it.
///
/// @param language ISO 639-1 or `und`
/// @param sentences parts of its clean text, in order
/// @param marks what the words of its clean text say of their language
public record Piece(Paragraph paragraph, String language, List<Span> sentences, WordMarks marks) {
  /// Menu items and headings have fewer words than this.
  static final int SHORT = 15;

  public Piece {
    sentences = List.copyOf(sentences);
  }

  /// Folded words of its clean text.
  public WordList words() {
    return marks.words();
  }

  String text() {
    return paragraph.text();
  }

  boolean furniture() {
    return paragraph.role() == Role.FURNITURE;
  }

  boolean ended() {
    return Chars.endsSentence(text(), 0, text().length());
  }

  /// Connected sentences: enough words, and a full stop at the end.
  boolean prose() {
    return !furniture() && words().size() >= 12 && (ended() || words().size() >= 40);
  }

  /// As the items of menus are: short, no full stop, no list mark, no sign that it goes on.
  boolean menuLike() {
    if (words().size() >= SHORT || ended() || paragraph.role() != Role.TEXT) {
      return false;
    }
    char last = text().charAt(text().length() - 1);
    return last != ':' && last != ';' && last != ',' && !ListMarkers.at(text(), 0, text().length());
  }
}
