package org.steelyard.model;

/// A tie of a state to an organisation, as a text puts it.
///
/// @param member code of the state
/// @param organisation code of the organisation
/// @param status `member`, `partner`, `participant`, `observer`, `chair` ...
/// @param interval when it held; [When#UNKNOWN] where the text does not say
public record Membership(
    String id,
    String member,
    String organisation,
    String status,
    When interval,
    String rule,
    Provenance.FromText provenance) {
  public Membership {
    Checks.nonBlank(id, "A membership's id");
    Checks.nonBlank(member, "A membership's member");
    Checks.nonBlank(organisation, "A membership's organisation");
    Checks.nonBlank(status, "A membership's status");
  }
}
