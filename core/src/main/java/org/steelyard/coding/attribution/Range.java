package org.steelyard.coding.attribution;

/// Tokens `[first, end)` of a stream; empty where `end <= first`.
record Range(int first, int end) {
  /// No tokens.
  static final Range NONE = new Range(0, 0);

  boolean empty() {
    return end <= first;
  }

  boolean overlaps(Range other) {
    return first < other.end && other.first < end;
  }
}
