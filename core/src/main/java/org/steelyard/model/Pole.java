package org.steelyard.model;

import java.util.List;

/// A centre of power that a state's policy can turn to.
///
/// @param id short key, for example `RUS` or `WEST`
/// @param name for people
/// @param members actor codes that belong to it
public record Pole(String id, String name, List<String> members) {
  public Pole {
    Checks.nonBlank(id, "A pole's id");
    members = Checks.nonEmpty(members, "A pole's members");
  }
}
