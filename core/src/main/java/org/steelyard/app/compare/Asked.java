package org.steelyard.app.compare;

import org.steelyard.app.catalogue.NamedMeasure;

/// A measure with its argument, as `votes:IRN`.
///
/// @param argument code of a state or id of a pole, or empty
public record Asked(NamedMeasure measure, String argument) {
  /// As it is typed.
  public String word() {
    return argument.isEmpty() ? measure.name() : measure.name() + ":" + argument;
  }
}
