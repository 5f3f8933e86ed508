package org.steelyard.measure.ledger;

import org.steelyard.model.Pair;
import org.steelyard.model.Provenance;
import org.steelyard.model.When;

/// A text's own count of meetings: "the third meeting of the two leaders in that year".
///
/// @param level whose meetings it counts
/// @param ordinal the number stated, from 1
/// @param stated when it was said: later meetings cannot be meant; may be [When#UNKNOWN]
public record StatedCount(
    Pair pair, Level level, int ordinal, int year, When stated, Provenance.FromText provenance) {
  public StatedCount {
    if (ordinal < 1) {
      throw new IllegalArgumentException(
          "Meetings count from 1, but the count is " + ordinal + ".");
    }
  }

  /// A count of which neither level nor date is known.
  public static StatedCount of(Pair pair, int ordinal, int year, Provenance.FromText provenance) {
    return new StatedCount(pair, Level.UNKNOWN, ordinal, year, When.UNKNOWN, provenance);
  }
}
