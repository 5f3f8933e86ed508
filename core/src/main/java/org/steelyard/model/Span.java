package org.steelyard.model;

/// A half-open range of UTF-16 units, `[start, end)`, in a document's text; never empty.
///
/// @param start first unit, from 0
/// @param end unit after the last
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "A span needs 0 <= start < end, but start is " + start + " and end is " + end + ".");
    }
  }

  /// The text that this span covers.
  public String of(CharSequence text) {
    if (end > text.length()) {
      throw new IllegalArgumentException(
          "Span " + start + "-" + end + " ends after the text (" + text.length() + " units).");
    }
    return text.subSequence(start, end).toString();
  }

  public int length() {
    return end - start;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /// This span moved right by `offset` units.
  public Span shift(int offset) {
    return new Span(start + offset, end + offset);
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
