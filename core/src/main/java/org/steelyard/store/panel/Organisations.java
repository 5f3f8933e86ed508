package org.steelyard.store.panel;

import java.util.List;

/// Organisations in which both states are full members in a year.
public record Organisations() implements Component {
  @Override
  public String name() {
    return "organisations";
  }

  @Override
  public String title() {
    return "intergovernmental organisations with both states as full members";
  }

  @Override
  public List<String> kinds() {
    return List.of("cow-igo");
  }

  @Override
  public String codes() {
    return "iso3";
  }

  @Override
  public Coverage coverage() {
    return new Coverage(1816, 2014, Absence.ZERO, "membership in the year");
  }

  @Override
  public boolean fits(Unit unit) {
    return true;
  }
}
