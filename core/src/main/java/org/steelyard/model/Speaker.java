package org.steelyard.model;

/// Who says something.
///
/// @param name as the text has it, for example `Azer Garayev`; never blank
/// @param role `analyst`, `expert`, `author`, `official` ... or empty
/// @param affiliation institution or state as the text has it, or empty
/// @param code actor code of the affiliation, or empty
public record Speaker(String name, String role, String affiliation, String code) {
  public Speaker {
    Checks.nonBlank(name, "A speaker's name");
  }
}
