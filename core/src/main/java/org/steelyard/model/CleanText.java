package org.steelyard.model;

/// Text made readable (lines joined, end-of-line hyphens removed, soft hyphens dropped) that still
/// knows, for each of its units, where that unit stands in the original.
///
/// @param text the readable text
/// @param offsets the place of each of its units in the original
public record CleanText(String text, OffsetRuns offsets) {
  public CleanText {
    if (text.length() != offsets.length()) {
      throw new IllegalArgumentException(
          "Clean text has " + text.length() + " units but " + offsets.length() + " offsets.");
    }
  }

  /// @param text the readable text
  /// @param offsets for each unit of `text` its offset in the original; strictly increasing
  public CleanText(String text, int[] offsets) {
    this(text, OffsetRuns.of(offsets));
  }

  /// Text that needed no cleaning and begins at `start` of the original.
  public static CleanText verbatim(String text, int start) {
    return new CleanText(text, OffsetRuns.straight(start, text.length()));
  }

  /// The span of the original that `clean`, a span of this text, came from.
  public Span original(Span clean) {
    return offsets.original(clean);
  }

  @Override
  public String toString() {
    return text;
  }
}
