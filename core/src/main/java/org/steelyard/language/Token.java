package org.steelyard.language;

import org.steelyard.model.Span;

/// A word, number or punctuation mark of a sentence.
///
/// @param span where it stands in the text that was tokenised
/// @param text as written
/// @param folded as looked up ([Tongue#fold])
/// @param kind what it is
public record Token(Span span, String text, String folded, Kind kind) {
  /// Kinds of tokens.
  public enum Kind {
    WORD,
    NUMBER,
    PUNCTUATION
  }

  /// Whether it is a word.
  public boolean word() {
    return kind == Kind.WORD;
  }

  /// Whether it begins with a capital.
  public boolean capital() {
    return Character.isUpperCase(text.codePointAt(0));
  }
}
