package org.steelyard.measure.stakes;

import java.time.LocalDate;

/// How much one stake weighs, by one source.
///
/// @param stake which of the six
/// @param value 0 nothing to 100 all
/// @param low least value that the source allows for
/// @param high largest value that the source allows for
/// @param source who says so, or the data set; never blank
/// @param date from when the score is known
public record Score(
    Stake stake, double value, double low, double high, String source, LocalDate date) {
  public Score {
    if (!(0 <= low && low <= value && value <= high && high <= 100)) {
      throw new IllegalArgumentException(
          "A score lies in its range within 0..100, but for "
              + stake.words()
              + " it is "
              + value
              + " in "
              + low
              + ".."
              + high
              + ".\nMaybe it is on another scale.");
    }
    if (source.isBlank()) {
      throw new IllegalArgumentException(
          "A score of " + stake.words() + " needs a source.\nMaybe a column was left empty.");
    }
  }
}
