package org.steelyard.read.evaluate;

import java.util.Map;

/// What a reader made of a page.
///
/// @param text the article's text
/// @param facts what it found the page to say of itself; absent where it found nothing
public record Answer(String text, Map<Field, String> facts) {
  /// Nothing was read.
  public static final Answer NONE = new Answer("", Map.of());

  public Answer {
    facts = Map.copyOf(facts);
  }
}
