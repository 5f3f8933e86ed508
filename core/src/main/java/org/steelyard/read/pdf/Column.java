package org.steelyard.read.pdf;

/// A column of lines on one page.
///
/// @param page from 0
/// @param number in reading order, of the page
/// @param left where most lines begin, in points
/// @param right where full lines end
record Column(int page, int number, double left, double right) {
  double width() {
    return Math.max(1, right - left);
  }
}
