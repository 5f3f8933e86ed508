package org.steelyard.coding.actors;

import java.util.List;

/// A name as the tables have it, cut into tokens.
///
/// @param surface the name as written
/// @param tokens folded tokens of its citation form
/// @param sense what it means
record Name(String surface, List<String> tokens, Sense sense) {
  Name {
    tokens = List.copyOf(tokens);
  }

  /// Whether it is written in capitals throughout, as acronyms are.
  boolean acronym() {
    long capitals = surface.codePoints().filter(Character::isUpperCase).count();
    boolean mixed = capitals >= 2 && surface.length() <= 5 && surface.indexOf(' ') < 0;
    boolean loud =
        surface.length() <= 8
            && capitals > 0
            && surface.codePoints().noneMatch(Character::isLowerCase);
    return mixed || loud;
  }

  /// Whether it begins with a capital.
  boolean capital() {
    return Character.isUpperCase(surface.codePointAt(0));
  }
}
