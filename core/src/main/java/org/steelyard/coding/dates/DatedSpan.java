package org.steelyard.coding.dates;

import org.steelyard.model.Span;
import org.steelyard.model.When;

/// Words of a sentence that name a date.
///
/// @param first index of their first token
/// @param end index after their last token
/// @param span where they stand in the sentence's clean text
/// @param when the date meant
/// @param year the year as written, or 0 where it was inferred
public record DatedSpan(int first, int end, Span span, When when, int year) {
  /// How many tokens lie between it and token `i`; 0 where it covers `i`.
  public int distance(int i) {
    return i < first ? first - i : Math.max(0, i - end + 1);
  }
}
