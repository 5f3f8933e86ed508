package org.steelyard.model;

/// What a passage is in its document. Only [#BODY], [#HEADING] and [#QUOTE] are coded.
public enum PassageKind {
  BODY,
  HEADING,
  QUOTE,
  /// Menus, appeals, running heads, page numbers: marked and kept, never coded.
  BOILERPLATE,
  /// Says again what an earlier passage of this document said: marked and kept, coded once.
  REPEAT,
  /// List of works cited, keywords: marked and kept, never coded.
  REFERENCE;

  public boolean coded() {
    return switch (this) {
      case BODY, HEADING, QUOTE -> true;
      case BOILERPLATE, REPEAT, REFERENCE -> false;
    };
  }
}
