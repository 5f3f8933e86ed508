package org.steelyard.app.catalogue;

/// Where events come from.
public enum EventSource {
  /// Coded by this program from what was read; PLOVER scores.
  CODED("coded"),
  /// Imported ICEWS events; its own intensities.
  ICEWS("icews"),
  /// Imported GDELT events; Goldstein's scores as GDELT gives them.
  GDELT("gdelt"),
  /// Imported yearly counts of ICEWS events: counts only, no intensities.
  ICEWS_DYAD_YEAR("icews-dyad-year");

  private final String word;

  EventSource(String word) {
    this.word = word;
  }

  /// Word of the command line; of imported ones also the kind's name.
  public String word() {
    return word;
  }
}
