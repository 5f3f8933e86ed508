package org.steelyard.model;

/// How cooperative or conflictual an act is.
///
/// @param scale the scale's name: `PLOVER` or `Goldstein`
/// @param value -10 (conflict) to +10 (cooperation)
public record Intensity(String scale, double value) {
  public Intensity {
    if (!(value >= -10 && value <= 10)) {
      throw new IllegalArgumentException("An intensity lies in -10..+10, but is " + value + ".");
    }
  }
}
