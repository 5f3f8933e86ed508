package org.steelyard.coding.actors;

import org.jspecify.annotations.Nullable;
import org.steelyard.coding.sentence.Mention.Kind;

/// Sectors of actors, as in the CAMEO and PLOVER codebooks: who of a state acts.
final class Sectors {
  private Sectors() {}

  /// The sector of words whose name says no more than their kind.
  static String usual(Kind kind) {
    return switch (kind) {
      case PERSON, OFFICE, METONYM, STATE, REFERENCE -> "GOV";
      case DEMONYM -> "PPL";
      case ORGANISATION -> "IGO";
      case ADJECTIVE -> "";
    };
  }

  /// The sector of an officer: that of the body he speaks for, else of his office; empty where
  /// neither says.
  static String officer(Element.@Nullable ActorName body, String office) {
    if (body != null && body.sense().kind() == Kind.ORGANISATION) {
      return usual(Kind.ORGANISATION);
    }
    if (body != null && !body.sense().sector().isEmpty()) {
      return body.sense().sector();
    }
    return switch (office) {
      case "member_of_parliament", "speaker_of_parliament", "speaker_of_second_chamber" -> "LEG";
      case "chief_of_general_staff", "commander" -> "MIL";
      case "intelligence_chief" -> "SPY";
      case "prosecutor" -> "JUD";
      case "party_leader" -> "PTY";
      default -> "";
    };
  }
}
