package org.steelyard.store.panel;

import java.util.List;

/// Agreement of two states in the roll calls of the UN General Assembly in a year: the mean of
/// 1 - |v1 - v2| / 2 with yes 1, abstain 2, no 3. Absences and votes in which all agreed are left
/// out. Reference: the module `measure.similarity`, which has intervals and issues.
public record Votes() implements Component {
  @Override
  public String name() {
    return "votes";
  }

  @Override
  public String title() {
    return "agreement in roll calls of the UN General Assembly";
  }

  @Override
  public List<String> kinds() {
    return List.of("un-votes", "un-roll-calls");
  }

  @Override
  public String codes() {
    return "iso3";
  }

  @Override
  public Coverage coverage() {
    return new Coverage(1946, 2019, Absence.MISSING, "all roll calls of the calendar year");
  }
}
