package org.steelyard.coding.dates;

import org.steelyard.model.When;

/// A date pattern that fits at a token.
///
/// @param end index after its last token; equal to the first where nothing fits
/// @param when the date
/// @param year the year as written, or 0
record Match(int end, When when, int year) {
  static Match none(int at) {
    return new Match(at, When.UNKNOWN, 0);
  }

  boolean fits(int at) {
    return end > at && when.known();
  }
}
