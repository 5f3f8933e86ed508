package org.steelyard.read.pdf;

/// Words of one row without a wide gap between them.
///
/// @param left edge, in points
/// @param right edge
/// @param y base line, downwards
/// @param size of most of its letters
/// @param bold letters in a bold font
/// @param letters all letters
record Stretch(
    double left, double right, double y, double size, int bold, int letters, String text) {
  double width() {
    return right - left;
  }
}
