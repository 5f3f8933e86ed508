package org.steelyard.publish;

import org.steelyard.model.Measured;

/// A number that can be opened: the measure with its unit and its explanation.
public record Figure(Measured value, Unit unit, Explanation explanation) {
  /// How a number is written.
  public enum Unit {
    /// -10 (conflict) to +10 (cooperation), always signed.
    AFFINITY,
    /// 0 to 1, written in per cent.
    SHARE,
    /// 0 to 1, two decimals.
    INDEX,
    /// A number of poles, one decimal.
    POLES,
    /// -1 to +1 or a distance, three decimals.
    SCORE,
    /// Money or the like: thousands, millions and billions are named.
    AMOUNT,
    /// A whole number.
    COUNT
  }
}
