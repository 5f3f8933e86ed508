package org.steelyard.coding.claims;

import org.steelyard.model.Speaker;

/// Words that may name a speaker.
///
/// @param first index of their first token
/// @param end index after their last token
/// @param kind how surely they do
/// @param roleWord last word of the role named here, folded, or empty
record Who(Speaker speaker, int first, int end, Kind kind, String roleWord) {
  Who(Speaker speaker, int first, int end, Kind kind) {
    this(speaker, first, end, kind, "");
  }

  /// Kinds of words that name a speaker, the surest first.
  enum Kind {
    PERSON,
    ROLE_AND_NAME,
    FULL_NAME,
    KNOWN_SURNAME,
    OFFICE,
    ROLE,
    INSTITUTION,
    PRONOUN,
    WORD
  }

  /// How many tokens may stand between it and its verb.
  int reach() {
    return switch (kind) {
      case PERSON, ROLE_AND_NAME, FULL_NAME, KNOWN_SURNAME, OFFICE, ROLE -> 8;
      case INSTITUTION, PRONOUN -> 1;
      case WORD -> 0;
    };
  }
}
