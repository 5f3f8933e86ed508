package org.steelyard.model;

import java.util.List;

/// One act, however many reports tell of it.
///
/// @param id derived from its canonical members
/// @param source code of the actor who acts
/// @param target code of the actor acted upon
/// @param reciprocal both acted on each other; source and target are then in alphabetic order
/// @param where place, or empty
/// @param reports ids of its reports, sorted; never empty
public record Event(
    String id,
    When when,
    String source,
    String target,
    PloverType type,
    String mode,
    boolean reciprocal,
    String where,
    Intensity intensity,
    double confidence,
    List<String> reports) {
  public Event {
    Checks.nonBlank(id, "An event's id");
    reports = Checks.nonEmpty(reports, "An event's reports");
    Checks.share(confidence, "An event's confidence");
  }

  public Dyad dyad() {
    return new Dyad(source, target);
  }

  /// Whether `actor` takes part, on either side.
  public boolean involves(String actor) {
    return source.equals(actor) || target.equals(actor);
  }
}
