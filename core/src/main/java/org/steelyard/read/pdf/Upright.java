package org.steelyard.read.pdf;

import org.apache.pdfbox.text.TextPosition;

/// Where a glyph stands on its page, turned so that its text runs from left to right.
///
/// @param x from the left edge as read, in points
/// @param y base line, from the upper edge as read
/// @param width of the page as read
/// @param height of the page as read
record Upright(double x, double y, double width, double height) {
  /// Place of `position`.
  static Upright of(TextPosition position) {
    boolean across = Math.round(position.getDir()) % 180 != 0;
    double width = across ? position.getPageHeight() : position.getPageWidth();
    double height = across ? position.getPageWidth() : position.getPageHeight();
    return new Upright(position.getXDirAdj(), position.getYDirAdj(), width, height);
  }

  /// Whether it cannot be seen because it is off the page.
  boolean outside(double margin) {
    boolean page = width > 0 && height > 0;
    boolean off = x < -margin || y < -margin || x > width + margin || y > height + margin;
    return page && off;
  }
}
