package org.steelyard.coding.meetings;

import org.steelyard.model.Pair;
import org.steelyard.model.Provenance;

/// A count of meetings as a text states it.
///
/// @param pair who met
/// @param ordinal the how-manieth meeting it was, from 1
/// @param year calendar year in which meetings are counted
/// @param kind `visit`, `meeting`, `talks`, `summit` or `phone`
public record StatedCount(
    String id, Pair pair, int ordinal, int year, String kind, Provenance.FromText provenance) {
  public StatedCount {
    if (ordinal < 1) {
      throw new IllegalArgumentException("Meetings are counted from 1, not " + ordinal + ".");
    }
  }
}
