package org.steelyard.coding.quantities;

import java.math.BigDecimal;
import org.steelyard.coding.sentence.Phrases.Hit;

/// A number with its unit as it stands in a sentence.
///
/// @param first index of the first token, currency sign included
/// @param end index after the last token, unit included
/// @param value number times magnitude
/// @param unit currency code or unit; `percent`; empty where a bare number stands
/// @param kind what the unit is
/// @param counted the words of the unit where it is a plain unit, else an empty hit
record Amount(int first, int end, BigDecimal value, String unit, Kind kind, Hit counted) {
  enum Kind {
    MONEY,
    PERCENT,
    UNIT,
    BARE
  }
}
